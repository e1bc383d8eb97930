package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CallOff;
import vn.tgpl.casework.domain.CallOffHearing;
import vn.tgpl.shared.Vietnam;

/** That a session is postponed or cancelled, as typed; the id of the session in its place is minted with the form. */
class CallOffForm extends OpenedForm {

    @NotNull
    private @Nullable UUID newId;

    @NotNull
    private @Nullable CallOff how;

    @NotNull
    private @Nullable LocalDate toldOn;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    private @Nullable LocalDate newOn;

    private @Nullable LocalTime newTime;

    @Size(max = 100)
    private @Nullable String newRoom;

    private boolean hourConfirmed;

    /** A new date has its hour, and only what is postponed has one. */
    void check(Errors errors) {
        if (how == CallOff.CASE_ENDED) {
            errors.rejectValue("how", "jakarta.validation.constraints.NotNull.message");
        }
        if ((how == CallOff.CANCELLED || how == CallOff.MISTAKEN) && (newOn != null || newTime != null)) {
            errors.rejectValue("newOn", "casework.callOff.cancelledHasNoDate");
        }
        if (how == CallOff.POSTPONED && newOn == null && newTime != null && !errors.hasFieldErrors("newOn")) {
            errors.rejectValue("newOn", "jakarta.validation.constraints.NotNull.message");
        }
        if (how == CallOff.POSTPONED && newOn != null && newTime == null && !errors.hasFieldErrors("newTime")) {
            errors.rejectValue("newTime", "jakarta.validation.constraints.NotNull.message");
        }
    }

    CallOffHearing command(CaseId caseId, UUID hearingId) {
        return new CallOffHearing(
                caseId,
                hearingId,
                Objects.requireNonNull(how),
                Objects.requireNonNull(toldOn),
                Objects.requireNonNull(reason),
                next());
    }

    private CallOffHearing.@Nullable Next next() {
        return newOn == null || newTime == null
                ? null
                : new CallOffHearing.Next(
                        Objects.requireNonNull(newId),
                        newOn.atTime(newTime).atZone(Vietnam.ZONE).toInstant(),
                        newRoom,
                        hourConfirmed);
    }

    public @Nullable UUID getNewId() {
        return newId;
    }

    public void setNewId(@Nullable UUID newId) {
        this.newId = newId;
    }

    public @Nullable CallOff getHow() {
        return how;
    }

    public void setHow(@Nullable CallOff how) {
        this.how = how;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getNewOn() {
        return newOn;
    }

    public void setNewOn(@Nullable LocalDate newOn) {
        this.newOn = newOn;
    }

    public @Nullable LocalTime getNewTime() {
        return newTime;
    }

    public void setNewTime(@Nullable LocalTime newTime) {
        this.newTime = newTime;
    }

    public @Nullable String getNewRoom() {
        return newRoom;
    }

    public void setNewRoom(@Nullable String newRoom) {
        this.newRoom = newRoom;
    }

    public boolean isHourConfirmed() {
        return hourConfirmed;
    }

    public void setHourConfirmed(boolean hourConfirmed) {
        this.hourConfirmed = hourConfirmed;
    }
}
