package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.TypedDate;

/** Reads the rows of other people in a matter, the field {@code parties} of a form; empty rows do not count. */
@Component
public class PartyReader {

    private final Clock clock;

    PartyReader(Clock clock) {
        this.clock = clock;
    }

    /** Says at each field what cannot be read. */
    public void check(List<PartyFields> rows, Errors errors) {
        for (int index = 0; index < rows.size(); index++) {
            check(rows.get(index), "parties[" + index + "].", errors);
        }
    }

    /**
     * Says at his row when one of them bears the number of the beneficiary.
     *
     * @param beneficiary every number he is known by
     */
    public void refuseBeneficiary(List<PartyFields> rows, Set<NationalId> beneficiary, Errors errors) {
        for (int index = 0; index < rows.size(); index++) {
            if (NationalId.parse(rows.get(index).getNationalId())
                    .filter(beneficiary::contains)
                    .isPresent()) {
                errors.rejectValue("parties[" + index + "].nationalId", "people.error.PartyIsBeneficiary");
            }
        }
    }

    /** The people of rows that were found in order. */
    public List<NamedParty> read(List<PartyFields> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).isBlank())
                .mapToObj(row -> named(row, rows.get(row)))
                .toList();
    }

    private NamedParty named(int row, PartyFields typed) {
        return new NamedParty(
                row,
                typed.getId(),
                typed.getRole(),
                Objects.requireNonNull(typed.getFullName()),
                NationalId.parse(typed.getNationalId()).map(NationalId::value).orElse(null),
                birthYear(typed));
    }

    private void check(PartyFields row, String path, Errors errors) {
        if (!row.isBlank() && row.getFullName() == null) {
            errors.rejectValue(path + "fullName", "validation.required");
        }
        if (row.getNationalId() != null && NationalId.parse(row.getNationalId()).isEmpty()) {
            errors.rejectValue(path + "nationalId", "people.form.nationalId.invalid");
        }
        if (row.getBirthYear() != null && birthYear(row) == null) {
            TypedDate.notInCalendar(row.getBirthYear())
                    .ifPresentOrElse(
                            day -> errors.rejectValue(
                                    path + "birthYear", "validation.notInCalendar", new Object[] {day}, null),
                            () -> errors.rejectValue(path + "birthYear", "people.form.birthYear.invalid"));
        }
        if (!MatterRole.ofParties().contains(row.getRole())) {
            errors.rejectValue(path + "role", "validation.unknownChoice");
        }
    }

    private @Nullable Integer birthYear(PartyFields row) {
        return BirthDate.parse(row.getBirthYear(), LocalDate.now(clock))
                .map(BirthDate::year)
                .orElse(null);
    }
}
