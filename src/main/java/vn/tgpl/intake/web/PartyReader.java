package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.intake.Party;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;

/** Reads the rows of other people in the matter; empty rows do not count. */
@Component
class PartyReader {

    private final Clock clock;

    PartyReader(Clock clock) {
        this.clock = clock;
    }

    void check(List<PartyFields> rows, Errors errors) {
        for (int index = 0; index < rows.size(); index++) {
            PartyFields row = rows.get(index);
            String path = "parties[" + index + "].";
            if (!row.isBlank() && row.getFullName() == null) {
                errors.rejectValue(path + "fullName", "validation.required");
            }
            if (row.getNationalId() != null
                    && NationalId.parse(row.getNationalId()).isEmpty()) {
                errors.rejectValue(path + "nationalId", "people.form.nationalId.invalid");
            }
            if (row.getBirthYear() != null && birthYear(row) == null) {
                errors.rejectValue(path + "birthYear", "intake.form.birthYear.invalid");
            }
        }
    }

    List<Party> read(List<PartyFields> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new Party(
                        row.getRole().name(),
                        Objects.requireNonNull(row.getFullName()),
                        NationalId.parse(row.getNationalId())
                                .map(NationalId::value)
                                .orElse(null),
                        birthYear(row)))
                .toList();
    }

    private @Nullable Integer birthYear(PartyFields row) {
        return BirthDate.parse(row.getBirthYear(), LocalDate.now(clock))
                .map(BirthDate::year)
                .orElse(null);
    }
}
