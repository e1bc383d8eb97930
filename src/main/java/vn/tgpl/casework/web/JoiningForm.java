package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.people.PersonId;

/** What Luật TGPL 2017 Đ7 asks about somebody who joins a case, whoever he is. */
abstract class JoiningForm extends PapersSeenForm {

    @NotNull
    private @Nullable String groupCode;

    @Size(max = 40)
    private @Nullable String statusCode;

    private @Nullable ClaimedAs claimedAs;

    private boolean villageNotListed;

    @Size(max = 300)
    private @Nullable String areaShownBy;

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

    /** As what he joins, where his group is chosen. */
    JoiningClaim claim() {
        return new JoiningClaim(
                Objects.requireNonNull(groupCode),
                statusCode,
                claimedAs,
                villageNotListed,
                areaShownBy,
                shown().shown(shown().typedCodes()));
    }

    public @Nullable String getStatusCode() {
        return statusCode;
    }

    public void setStatusCode(@Nullable String statusCode) {
        this.statusCode = statusCode;
    }

    public @Nullable ClaimedAs getClaimedAs() {
        return claimedAs;
    }

    public void setClaimedAs(@Nullable ClaimedAs claimedAs) {
        this.claimedAs = claimedAs;
    }

    public boolean isVillageNotListed() {
        return villageNotListed;
    }

    public void setVillageNotListed(boolean villageNotListed) {
        this.villageNotListed = villageNotListed;
    }

    public @Nullable String getAreaShownBy() {
        return areaShownBy;
    }

    public void setAreaShownBy(@Nullable String areaShownBy) {
        this.areaShownBy = areaShownBy;
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

    public @Nullable String getGroupCode() {
        return groupCode;
    }

    public void setGroupCode(@Nullable String groupCode) {
        this.groupCode = groupCode;
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
