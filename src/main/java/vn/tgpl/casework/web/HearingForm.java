package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ScheduleHearing;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

/** A session of a court, as typed; its id is minted with the empty form. */
class HearingForm extends OpenedForm {

    @NotNull
    private @Nullable UUID id;

    @NotNull
    private @Nullable LocalDate heldOn;

    @NotNull
    private @Nullable LocalTime atTime;

    @NotBlank
    @Size(max = 200)
    private @Nullable String court;

    @Size(max = 100)
    private @Nullable String room;

    @Size(max = 500)
    private @Nullable String subject;

    private @Nullable LocalDate toldOn;

    private @Nullable UUID inPlaceOf;

    private boolean again;

    private boolean hourConfirmed;

    ScheduleHearing command(CaseId caseId) {
        LocalDate day = Objects.requireNonNull(heldOn);
        return new ScheduleHearing(
                Objects.requireNonNull(id),
                caseId,
                day.atTime(Objects.requireNonNull(atTime)).atZone(Vietnam.ZONE).toInstant(),
                Objects.requireNonNull(court),
                room,
                subject,
                toldOn,
                inPlaceOf,
                again,
                hourConfirmed);
    }

    /** The form is another one from now on: its id was used before. */
    void renew() {
        id = TimeOrderedId.next();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable LocalTime getAtTime() {
        return atTime;
    }

    public void setAtTime(@Nullable LocalTime atTime) {
        this.atTime = atTime;
    }

    public @Nullable String getCourt() {
        return court;
    }

    public void setCourt(@Nullable String court) {
        this.court = court;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable UUID getInPlaceOf() {
        return inPlaceOf;
    }

    public void setInPlaceOf(@Nullable UUID inPlaceOf) {
        this.inPlaceOf = inPlaceOf;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public boolean isHourConfirmed() {
        return hourConfirmed;
    }

    public void setHourConfirmed(boolean hourConfirmed) {
        this.hourConfirmed = hourConfirmed;
    }
}
