package vn.tgpl.audit.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the journal. */
class JournalSearchForm {

    private @Nullable LocalDate day;
    private @Nullable UUID actor;
    private @Nullable Long after;

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getActor() {
        return actor;
    }

    public void setActor(@Nullable UUID actor) {
        this.actor = actor;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}
