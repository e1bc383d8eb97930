package vn.tgpl.home.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.OffDay;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.home.domain.Column;
import vn.tgpl.home.domain.Placement;
import vn.tgpl.home.domain.Task;
import vn.tgpl.home.domain.Task.Kind;
import vn.tgpl.home.web.WorkView.WorkLine;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Puts a task into words. */
@Component
class WorkLines {

    /** Court, sender, whoever has to be replaced or has verified: the detail is what the task is about. */
    private static final Set<Kind> TELLING = Set.of(
            Kind.HEARING,
            Kind.HEARING_POSTPONED,
            Kind.SESSION_ON_DAY_OFF,
            Kind.REFERRAL,
            Kind.EXECUTOR_TO_REPLACE,
            Kind.EXECUTOR_UNSETTLED,
            Kind.REGISTRATION_LOST,
            Kind.REGISTRATION_AWAITED,
            Kind.REPLACEMENT,
            Kind.VERIFICATION_ANSWERED,
            Kind.REOPENED);

    /** Fixed by somebody else, for a day that may be none to work on. */
    private static final Set<Kind> AHEAD = Set.of(Kind.HEARING, Kind.TRIAL_TOLD, Kind.SESSION_ON_DAY_OFF);

    private static final Duration COUNTED = Duration.ofHours(24);

    private final MessageSourceAccessor messages;
    private final WorkingCalendar calendar;

    WorkLines(MessageSource messages, WorkingCalendar calendar) {
        this.messages = new MessageSourceAccessor(messages);
        this.calendar = calendar;
    }

    WorkLine of(Task task, Column column, Instant now, Actor actor) {
        Instant dueAt = task.dueAt();
        DueWords words = words(task, now);
        return new WorkLine(
                title(task, column, actor),
                href(task, actor),
                task.code(),
                task.person(),
                detail(task, actor),
                due(task, words),
                dueAt == null ? "waiting" : words == null ? "info" : words.tone(),
                dueAt == null ? null : dueAt.toString(),
                words != null && isCounted(dueAt, now),
                article(task),
                responsible(task));
    }

    /** Who has to act, as the law says; null of what is no duty of a case. */
    private @Nullable String responsible(Task task) {
        DeadlineKind deadline = task.kind().deadline();
        return deadline == null ? null : messages.getMessage("calendar.responsible." + deadline.responsible());
    }

    private String title(Task task, Column column, Actor actor) {
        boolean reminder = column == Column.TODAY && !isOwn(task, actor);
        String manner = reminder ? "remind" : column == Column.OTHERS ? "wait" : "do";
        return messages.getMessage("home." + manner + "." + task.kind());
    }

    /** Whether the reader himself does what the deadline asks for. */
    private static boolean isOwn(Task task, Actor actor) {
        DeadlineKind deadline = task.kind().deadline();
        return deadline == null || deadline.fallsTo(actor::may, task.own());
    }

    private static String href(Task task, Actor actor) {
        return switch (task.kind()) {
            case ASSIGNMENT -> "/cases/" + task.subject() + (actor.may("casework:assign") ? "/assignment" : "");
            case CHANGE_REPLY -> "/cases/" + task.subject() + (actor.may("casework:assign") ? "/change-answer" : "");
            case REPLACEMENT, EXECUTOR_TO_REPLACE ->
                "/cases/" + task.subject() + (actor.may("casework:assign") ? "/replacement" : "");
            case EXECUTOR_UNSETTLED,
                    REGISTRATION_LOST,
                    ADVICE_ANSWER,
                    EXTENDED_ADVICE_ANSWER,
                    FILE_HANDOVER,
                    MISSING_PAPERS,
                    VERIFICATION_RESULT,
                    VERIFICATION_ANSWERED,
                    REOPENED,
                    BEGIN_WORK,
                    HEARING,
                    HEARING_OUTCOME,
                    TRIAL_TOLD,
                    SESSION_ON_DAY_OFF,
                    HEARING_POSTPONED -> "/cases/" + task.subject();
            case REGISTRATION_AWAITED -> "/cases/" + task.subject() + "#registration-title";
            case GROUP_REVIEW -> "/cases/" + task.subject() + "#standing-title";
            case ARCHIVE -> "/cases/" + task.subject() + "/archive";
            case REQUEST, RETURNED_REQUEST, PAPER_CALL -> "/requests/" + task.subject();
            case REFERRAL -> "/referrals/" + task.subject();
            case SENT_REFERRAL -> "/referrals/" + task.subject() + "/receipt";
        };
    }

    /** What the task is about; of somebody else's deadline, whose it is. */
    private static @Nullable String detail(Task task, Actor actor) {
        boolean telling = TELLING.contains(task.kind());
        return telling || !isOwn(task, actor) ? task.detail() : null;
    }

    /** How far its period is; null of what waits without one, and of a session, which begins and does not end. */
    private @Nullable DueWords words(Task task, Instant now) {
        return task.dueAt() == null || task.unit() == null
                ? null
                : DueWords.of(task.unit(), task.dueAt(), now, calendar);
    }

    private @Nullable String due(Task task, @Nullable DueWords words) {
        if (words != null) {
            return messages.getMessage(words.key(), words.args().toArray());
        }
        if (task.dueAt() == null) {
            return null;
        }
        String at = task.kind() == Kind.TRIAL_TOLD ? Display.dateOf(task.dueAt()) : Display.dateTime(task.dueAt());
        return onDayOff(task)
                .map(off -> at + " · " + messages.getMessage("home.offDay." + off))
                .orElse(at);
    }

    /** Why the day of what lies ahead is not worked, so that whoever fixed it is asked. */
    private Optional<OffDay> onDayOff(Task task) {
        return AHEAD.contains(task.kind()) && task.dueAt() != null
                ? OffDay.of(task.dueAt().atZone(Vietnam.ZONE).toLocalDate(), calendar)
                : Optional.empty();
    }

    private static boolean isCounted(@Nullable Instant dueAt, Instant now) {
        return dueAt != null
                && !Placement.isLate(dueAt, now)
                && !DueWords.endsWithDay(dueAt)
                && Duration.between(now, dueAt).compareTo(COUNTED) < 0;
    }

    private @Nullable String article(Task task) {
        return switch (task.kind()) {
            case REQUEST, RETURNED_REQUEST -> messages.getMessage("home.article.REQUEST");
            case ARCHIVE -> messages.getMessage("home.article.ARCHIVE");
            case GROUP_REVIEW -> messages.getMessage("home.article.GROUP_REVIEW");
            case REGISTRATION_LOST -> messages.getMessage("home.article.REGISTRATION_LOST");
            case REGISTRATION_AWAITED -> messages.getMessage("home.article.REGISTRATION_AWAITED");
            case PAPER_CALL -> messages.getMessage("home.article.PAPER_CALL");
            default -> task.article();
        };
    }
}
