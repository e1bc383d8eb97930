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

/** The rows of others in a matter, one part each, where two edit them at once. A number on record is in no form, yet compared. */
@Component
public class PartyParts {

    private final MessageSource messages;

    PartyParts(MessageSource messages) {
        this.messages = messages;
    }

    /** Takes apart the rows as they are typed. */
    public void addTyped(
            Parts parts, List<PartyFields> rows, Map<UUID, String> numbers, Function<MatterRole, String> roles) {
        for (int at = 0; at < rows.size(); at++) {
            PartyFields row = rows.get(at);
            if (row.getId() != null || !row.isBlank()) {
                String onRecord = row.getId() == null ? null : numbers.get(row.getId());
                add(parts, row, onRecord, row.getNationalId() == null, at, at, roles);
            }
        }
    }

    /**
     * Takes apart the rows on record.
     *
     * @param typed the rows of the other form: whoever stands in both has his place there, others come behind
     * @param numbers those on record, of which the rows say nothing
     */
    public void addStored(
            Parts parts,
            List<PartyFields> rows,
            List<PartyFields> typed,
            Map<UUID, String> numbers,
            Function<MatterRole, String> roles) {
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
                add(parts, row, numbers.get(row.getId()), false, at, place == null ? next++ : place, roles);
            }
        }
    }

    private void add(
            Parts parts,
            PartyFields row,
            @Nullable String onRecord,
            boolean kept,
            int from,
            int to,
            Function<MatterRole, String> roles) {
        String typed = row.getNationalId();
        String number = typed == null
                ? onRecord
                : NationalId.parse(typed).map(NationalId::value).orElse(typed);
        parts.row(
                "parties " + (row.getId() == null ? "new " + to : row.getId()),
                messages.getMessage("people.form.party", null, LocaleContextHolder.getLocale()),
                row.isBlank() ? "" : words(row, number, roles),
                row.isBlank() ? "" : mark(row, kept ? null : number),
                kept && !row.isBlank(),
                "parties[" + from + "]",
                "parties[" + to + "]",
                "id",
                "role",
                "fullName",
                "nationalId",
                "birthYear");
    }

    private static String mark(PartyFields row, @Nullable String number) {
        return String.join(
                "\n",
                row.getRole().name(),
                Objects.toString(row.getFullName(), ""),
                Objects.toString(row.getBirthYear(), ""),
                Objects.toString(number, ""));
    }

    private static String words(PartyFields row, @Nullable String number, Function<MatterRole, String> roles) {
        String masked = NationalId.parse(number).map(NationalId::masked).orElse(null);
        return Stream.of(row.getFullName(), roles.apply(row.getRole()), row.getBirthYear(), masked)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
