package vn.tgpl.intake.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.AcceptRequest;
import vn.tgpl.intake.domain.UrgentGround;

/** The form of an acceptance. */
class AcceptanceForm implements DecisionForm {

    private final Seen seen = new Seen();

    private @Nullable UrgentGround urgentGround;

    @Size(max = 2000)
    private @Nullable String reason;

    @Size(max = 2000)
    private @Nullable String forceMajeure;

    @Size(max = 40)
    private @Nullable String groupCode;

    @Size(max = 2000)
    private @Nullable String sameMatter;

    AcceptRequest command(RequestId id) {
        return new AcceptRequest(id, urgentGround, reason, forceMajeure, groupCode, sameMatter);
    }

    public @Nullable String getGroupCode() {
        return groupCode;
    }

    public void setGroupCode(@Nullable String groupCode) {
        this.groupCode = groupCode;
    }

    public @Nullable String getSameMatter() {
        return sameMatter;
    }

    public void setSameMatter(@Nullable String sameMatter) {
        this.sameMatter = sameMatter;
    }

    public @Nullable String getForceMajeure() {
        return forceMajeure;
    }

    public void setForceMajeure(@Nullable String forceMajeure) {
        this.forceMajeure = forceMajeure;
    }

    public @Nullable UrgentGround getUrgentGround() {
        return urgentGround;
    }

    public void setUrgentGround(@Nullable UrgentGround urgentGround) {
        this.urgentGround = urgentGround;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(
                Typed.of("intake.form.reason", reason),
                Typed.of("intake.form.sameMatter", sameMatter),
                Typed.of("intake.form.forceMajeure", forceMajeure));
    }
}
