package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ChangeParties;
import vn.tgpl.casework.domain.Waiver;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyFields;
import vn.tgpl.people.form.PartyReader;

/** Who else stands in a case, as typed. */
class PartiesForm extends SeenForm {

    private static final int MOST = 40;

    private List<@Valid PartyFields> parties = new ArrayList<>();

    private @Nullable LocalDate agreedOn;

    @Size(max = 1000)
    private @Nullable String note;

    private boolean toldApart;

    void fill(CaseFile file) {
        file.parties()
                .forEach(party -> parties.add(PartyFields.onRecord(
                        party.id(), MatterRole.valueOf(party.role()), party.fullName(), party.birthYear())));
    }

    /** There is always a row for somebody more. */
    void widen() {
        if (parties.size() < MOST
                && (parties.isEmpty() || !parties.get(parties.size() - 1).isBlank())) {
            parties.add(new PartyFields());
        }
    }

    ChangeParties command(CaseId id, PartyReader reader) {
        return new ChangeParties(
                id,
                getVersion(),
                reader.read(parties).stream()
                        .map(party -> new ChangeParties.PartyNow(
                                party.row(),
                                party.id(),
                                party.role(),
                                party.fullName(),
                                party.nationalId(),
                                party.birthYear()))
                        .toList(),
                new Waiver(agreedOn, note, toldApart));
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public void setParties(List<PartyFields> parties) {
        this.parties = parties;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public boolean isToldApart() {
        return toldApart;
    }

    public void setToldApart(boolean toldApart) {
        this.toldApart = toldApart;
    }
}
