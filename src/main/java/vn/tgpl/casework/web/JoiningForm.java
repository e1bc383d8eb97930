package vn.tgpl.casework.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.people.PersonId;

/** What Luật TGPL 2017 Đ7 asks about somebody who joins a case, whoever he is. */
abstract class JoiningForm extends JoiningGroupsForm {

    @Size(max = 40)
    private @Nullable String urgentGround;

    @Size(max = 1000)
    private @Nullable String deviation;

    @Size(max = 1000)
    private @Nullable String apart;

    @Size(max = 1000)
    private @Nullable String note;

    /** Under which record he is known, null while he is chosen from none. */
    abstract @Nullable PersonId onRecord();

    AddBeneficiary command(CaseId caseId, PersonId person) {
        return new AddBeneficiary(caseId, getVersion(), person, claim(), urgentGround, deviation, apart, note);
    }

    public @Nullable String getUrgentGround() {
        return urgentGround;
    }

    public void setUrgentGround(@Nullable String urgentGround) {
        this.urgentGround = urgentGround;
    }

    public @Nullable String getDeviation() {
        return deviation;
    }

    public void setDeviation(@Nullable String deviation) {
        this.deviation = deviation;
    }

    public @Nullable String getApart() {
        return apart;
    }

    public void setApart(@Nullable String apart) {
        this.apart = apart;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
