package vn.tgpl.audit.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.audit.domain.JournalFilter;
import vn.tgpl.audit.domain.JournalFilter.Subject;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Filters of the journal. */
class JournalSearchForm {

    private @Nullable LocalDate day;
    private @Nullable UUID actor;

    /** Kind and id go together: one without the other narrows nothing. */
    @Size(max = 40)
    private @Nullable String kind;

    @Size(max = 60)
    private @Nullable String subject;

    private @Nullable Long after;

    JournalFilter filter() {
        return new JournalFilter(
                day,
                actor == null ? null : new ActorId(actor),
                hasSubject() ? new Subject(String.valueOf(kind), String.valueOf(subject)) : null,
                after);
    }

    /** Whether the list is of one subject alone. */
    public boolean hasSubject() {
        return kind != null && subject != null;
    }

    /** Address of the list with this day, narrowed to a person or a subject, from a position on. */
    static String address(
            @Nullable LocalDate day, @Nullable UUID actor, @Nullable Subject subject, @Nullable String after) {
        return PageAddress.of(JournalController.PAGE)
                .with("day", day == null ? null : Display.date(day))
                .with("actor", actor)
                .with("kind", subject == null ? null : subject.kind())
                .with("subject", subject == null ? null : subject.id())
                .with("after", after)
                .toString();
    }

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

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }
}
