package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ActivityTime;
import vn.tgpl.casework.domain.RecordActivity;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.TimeOrderedId;

/** Work done in a case, as typed; its id is minted with the empty form. */
class ActivityForm extends OpenedForm {

    @NotNull
    private @Nullable UUID id;

    @NotBlank
    private @Nullable String typeCode;

    @NotNull
    private @Nullable LocalDate performedOn;

    private @Nullable LocalTime fromTime;

    private @Nullable LocalTime toTime;

    @Size(max = 200)
    private @Nullable String place;

    @Size(max = 200)
    private @Nullable String withWhom;

    @NotBlank
    @Size(max = 4000)
    private @Nullable String outcome;

    private boolean closedConfirmed;

    /** What no single field can tell. */
    void check(Errors errors) {
        if (fromTime == null && toTime != null && !errors.hasFieldErrors("fromTime")) {
            errors.rejectValue("fromTime", "validation.required");
        }
        if (fromTime != null && toTime != null && !toTime.isAfter(fromTime)) {
            errors.rejectValue("toTime", "casework.activity.timeOrder");
        }
    }

    /** Day and hour are judged along with the rest also where something else keeps the form from being sent on. */
    void checkTime(Instant acceptedAt, LocalDate today, BindingResult errors) {
        if (performedOn != null && !errors.hasFieldErrors("performedOn")) {
            LocalTime from = errors.hasFieldErrors("fromTime") ? null : fromTime;
            FormErrors.addBesides(errors, ActivityTime.objections(performedOn, from, acceptedAt, today));
        }
    }

    RecordActivity command(CaseId caseId) {
        return new RecordActivity(
                Objects.requireNonNull(id),
                caseId,
                Objects.requireNonNull(typeCode),
                Objects.requireNonNull(performedOn),
                fromTime,
                toTime,
                place,
                withWhom,
                Objects.requireNonNull(outcome),
                closedConfirmed);
    }

    /** The form is another one from now on: its id was used before. */
    void renew() {
        id = TimeOrderedId.next();
    }

    public boolean isClosedConfirmed() {
        return closedConfirmed;
    }

    public void setClosedConfirmed(boolean closedConfirmed) {
        this.closedConfirmed = closedConfirmed;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getTypeCode() {
        return typeCode;
    }

    public void setTypeCode(@Nullable String typeCode) {
        this.typeCode = typeCode;
    }

    public @Nullable LocalDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(@Nullable LocalDate performedOn) {
        this.performedOn = performedOn;
    }

    public @Nullable LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(@Nullable LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public @Nullable LocalTime getToTime() {
        return toTime;
    }

    public void setToTime(@Nullable LocalTime toTime) {
        this.toTime = toTime;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(@Nullable String withWhom) {
        this.withWhom = withWhom;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
