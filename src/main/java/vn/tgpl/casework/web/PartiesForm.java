package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ChangeParties;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;

/** Who else stands in a case, as typed. */
class PartiesForm extends SeenForm {

    private static final int MOST = 40;

    @Valid
    private List<PartyRow> parties = new ArrayList<>();

    @Size(max = 1000)
    private @Nullable String note;

    void fill(CaseFile file) {
        file.parties().forEach(party -> parties.add(PartyRow.of(party)));
    }

    /** There is always a row for somebody more. */
    void widen() {
        if (parties.size() < MOST
                && (parties.isEmpty() || !parties.get(parties.size() - 1).isBlank())) {
            parties.add(new PartyRow());
        }
    }

    void check(LocalDate today, Errors errors) {
        for (int index = 0; index < parties.size(); index++) {
            PartyRow row = parties.get(index);
            String path = "parties[" + index + "].";
            if (row.getFullName() == null && (row.getNationalId() != null || row.getBirthYear() != null)) {
                errors.rejectValue(path + "fullName", "validation.required");
            }
            if (row.getNationalId() != null
                    && NationalId.parse(row.getNationalId()).isEmpty()) {
                errors.rejectValue(path + "nationalId", "people.form.nationalId.invalid");
            }
            if (row.getBirthYear() != null
                    && BirthDate.parse(row.getBirthYear(), today).isEmpty()) {
                errors.rejectValue(path + "birthYear", "people.form.birth.invalid");
            }
            if (row.getRole() == MatterRole.BENEFICIARY || row.getRole() == MatterRole.EXECUTOR) {
                errors.rejectValue(path + "role", "validation.unknownChoice");
            }
        }
    }

    ChangeParties command(CaseId id, LocalDate today) {
        return new ChangeParties(
                id,
                getVersion(),
                parties.stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> party(row, today))
                        .toList(),
                note);
    }

    private static ChangeParties.PartyNow party(PartyRow row, LocalDate today) {
        return new ChangeParties.PartyNow(
                row.getId(),
                row.getRole(),
                Objects.requireNonNull(row.getFullName()),
                NationalId.parse(row.getNationalId()).map(NationalId::value).orElse(null),
                BirthDate.parse(row.getBirthYear(), today).map(BirthDate::year).orElse(null));
    }

    public List<PartyRow> getParties() {
        return parties;
    }

    public void setParties(List<PartyRow> parties) {
        this.parties = parties;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
