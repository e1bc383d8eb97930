package vn.tgpl.home.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;

/** Says in which column of whose work list a task stands: a pure function of the task, its date and the rights. */
public final class Placement {

    private Placement() {}

    /**
     * @param now the moment of looking
     * @param endOfToday 24:00 of today
     * @return empty where the task is none of the reader's business
     */
    public static Optional<Column> of(Task task, Actor actor, Instant now, Instant endOfToday) {
        return switch (task.kind()) {
            case ASSIGNMENT, CHANGE_REPLY, REPLACEMENT, EXECUTOR_TO_REPLACE, EXECUTOR_UNSETTLED ->
                mine(task, actor.may("casework:assign"), actor, now, endOfToday);
            case REGISTRATION_LOST -> mine(task, task.own() || actor.may("casework:assign"), actor, now, endOfToday);
            case ADVICE_ANSWER, EXTENDED_ADVICE_ANSWER, FILE_HANDOVER -> mine(task, task.own(), actor, now, endOfToday);
            case MISSING_PAPERS -> papers(task, actor, now);
            case VERIFICATION_RESULT -> answer(task, actor, now);
            case HEARING, TRIAL_TOLD -> Optional.of(isToday(task, endOfToday) ? Column.TODAY : Column.WEEK);
            case BEGIN_WORK,
                    SESSION_ON_DAY_OFF,
                    HEARING_OUTCOME,
                    VERIFICATION_ANSWERED,
                    REOPENED,
                    GROUP_REVIEW,
                    ARCHIVE,
                    REQUEST,
                    RETURNED_REQUEST,
                    REFERRAL -> Optional.of(Column.TODAY);
            case HEARING_POSTPONED, REGISTRATION_AWAITED, PAPER_CALL, SENT_REFERRAL -> Optional.of(Column.OTHERS);
        };
    }

    private static Optional<Column> mine(Task task, boolean mine, Actor actor, Instant now, Instant endOfToday) {
        if (mine) {
            return Optional.of(isToday(task, endOfToday) ? Column.TODAY : Column.WEEK);
        }
        return others(task, actor, now);
    }

    /** The citizen brings the papers; when he has not in time, the centre decides (TT 12/2018 Đ6 k2). */
    private static Optional<Column> papers(Task task, Actor actor, Instant now) {
        return actor.may("intake:decide") && isLate(task.dueAt(), now)
                ? Optional.of(Column.TODAY)
                : others(task, actor, now);
    }

    /** Another province answers; when it has not in time, whoever performs the case asks after it (Luật TGPL 2017 Đ34 k2). */
    private static Optional<Column> answer(Task task, Actor actor, Instant now) {
        return task.own() && isLate(task.dueAt(), now) ? Optional.of(Column.TODAY) : others(task, actor, now);
    }

    /** Whoever supervises goes after what is late; whoever works along with it waits. */
    private static Optional<Column> others(Task task, Actor actor, Instant now) {
        if (actor.may("reporting:dashboard") && isLate(task.dueAt(), now)) {
            return Optional.of(Column.TODAY);
        }
        boolean concerned = actor.may("casework:work") || actor.may("casework:receive-file");
        return concerned ? Optional.of(Column.OTHERS) : Optional.empty();
    }

    public static boolean isLate(@Nullable Instant dueAt, Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    private static boolean isToday(Task task, Instant endOfToday) {
        Instant dueAt = task.dueAt();
        return task.urgent() || (dueAt != null && !dueAt.isAfter(endOfToday));
    }
}
