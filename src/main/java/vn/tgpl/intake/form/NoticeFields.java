package vn.tgpl.intake.form;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Vietnam;

/** What is typed of when a procedural authority told of somebody, to the minute: the periods that run from it count hours. */
public class NoticeFields {

    @PastOrPresent
    private @Nullable LocalDate on;

    private @Nullable LocalTime time;

    /** From the beginning of the day where no hour is typed; null where no day is. */
    public @Nullable Instant at() {
        return on == null
                ? null
                : on.atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT))
                        .atZone(Vietnam.ZONE)
                        .toInstant();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }
}
