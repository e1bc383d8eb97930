package vn.tgpl.intake.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.Requester;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.shared.Display;

/** Who asks for the beneficiary, and how it was gone on with where people are known or interests collide. */
class RequesterFields {

    @Size(max = 200)
    @NameText
    private @Nullable String requesterName;

    @Size(max = 200)
    private @Nullable String requesterRelation;

    @Size(max = 30)
    private @Nullable String requesterPhone;

    @Size(max = 1000)
    private @Nullable String checkNote;

    /** What is on record. */
    void fill(Requester requester) {
        requesterName = requester.name();
        requesterRelation = requester.relation();
        requesterPhone = Display.phone(requester.phone());
    }

    public @Nullable String getCheckNote() {
        return checkNote;
    }

    public void setCheckNote(@Nullable String checkNote) {
        this.checkNote = checkNote;
    }

    public @Nullable String getRequesterName() {
        return requesterName;
    }

    public void setRequesterName(@Nullable String requesterName) {
        this.requesterName = requesterName;
    }

    public @Nullable String getRequesterRelation() {
        return requesterRelation;
    }

    public void setRequesterRelation(@Nullable String requesterRelation) {
        this.requesterRelation = requesterRelation;
    }

    public @Nullable String getRequesterPhone() {
        return requesterPhone;
    }

    public void setRequesterPhone(@Nullable String requesterPhone) {
        this.requesterPhone = requesterPhone;
    }
}
