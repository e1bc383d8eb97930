package vn.tgpl.people.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.shared.NationalId;

/** The rows of others in a matter, one part each, where two edit them at once. A number on record is in none of the forms. */
@Component
public class PartyParts {

    private final MessageSource messages;

    PartyParts(MessageSource messages) {
        this.messages = messages;
    }

    /** Takes apart the rows as they are typed. */
    public void addTyped(Parts parts, List<PartyFields> rows, Function<MatterRole, String> roles) {
        for (int at = 0; at < rows.size(); at++) {
            PartyFields row = rows.get(at);
            if (row.getId() != null || !row.isBlank()) {
                add(parts, row, at, at, roles);
            }
        }
    }

    /**
     * Takes apart the rows on record.
     *
     * @param typed the rows of the other form: whoever stands in both has his place there, others come behind
     */
    public void addStored(
            Parts parts, List<PartyFields> rows, List<PartyFields> typed, Function<MatterRole, String> roles) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int at = 0; at < typed.size(); at++) {
            if (typed.get(at).getId() != null) {
                places.put(typed.get(at).getId(), at);
            }
        }
        int next = typed.size();
        for (int at = 0; at < rows.size(); at++) {
            PartyFields row = rows.get(at);
            if (row.getId() != null) {
                Integer place = places.get(row.getId());
                add(parts, row, at, place == null ? next++ : place, roles);
            }
        }
    }

    private void add(Parts parts, PartyFields row, int from, int to, Function<MatterRole, String> roles) {
        String words = row.isBlank() ? "" : words(row, roles);
        parts.row(
                "parties " + (row.getId() == null ? "new " + to : row.getId()),
                messages.getMessage("people.form.party", null, LocaleContextHolder.getLocale()),
                words,
                words,
                "parties[" + from + "]",
                "parties[" + to + "]",
                "id",
                "role",
                "fullName",
                "nationalId",
                "birthYear");
    }

    private static String words(PartyFields row, Function<MatterRole, String> roles) {
        return Stream.of(row.getFullName(), roles.apply(row.getRole()), row.getBirthYear(), number(row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String number(PartyFields row) {
        return NationalId.parse(row.getNationalId()).map(NationalId::masked).orElse(null);
    }
}
