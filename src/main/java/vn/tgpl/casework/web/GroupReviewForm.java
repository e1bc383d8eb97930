package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.KeepHelping;
import vn.tgpl.casework.domain.KeptGround;

/** Why somebody is helped on whose groups had to be looked at again, as typed. */
class GroupReviewForm extends SeenForm {

    private @Nullable UUID person;

    @NotNull
    private @Nullable KeptGround ground;

    @Size(max = 40)
    private @Nullable String groupCode;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    void check(Errors errors) {
        if (ground == KeptGround.OF_GROUP && groupCode == null) {
            errors.rejectValue("groupCode", "validation.required");
        }
    }

    KeepHelping command(CaseId caseId) {
        return new KeepHelping(
                caseId,
                getVersion(),
                person,
                Objects.requireNonNull(ground),
                ground == KeptGround.OF_GROUP ? groupCode : null,
                Objects.requireNonNull(reason));
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable KeptGround getGround() {
        return ground;
    }

    public void setGround(@Nullable KeptGround ground) {
        this.ground = ground;
    }

    public @Nullable String getGroupCode() {
        return groupCode;
    }

    public void setGroupCode(@Nullable String groupCode) {
        this.groupCode = groupCode;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
