package vn.tgpl.intake.form;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.NoticeTime;

/** What is typed of when a procedural authority told of somebody, to the minute: the periods that run from it count hours. */
public class NoticeFields {

    @PastOrPresent
    private @Nullable LocalDate on;

    private @Nullable LocalTime time;

    /** From the beginning of the day where no hour is typed; null where no day is. */
    public @Nullable Instant at() {
        return on == null ? null : NoticeTime.of(on, time);
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
