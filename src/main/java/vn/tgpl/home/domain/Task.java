package vn.tgpl.home.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;

/**
 * Something that waits for somebody.
 *
 * @param subject id of the case, request or referral
 * @param code its number, by which people call it
 * @param detail court of a hearing, executor of a case, sender of a referral, who was asked to verify
 * @param dueAt null where the law names no period
 * @param unit what the period is counted in, null of what is no period
 * @param urgent counted in hours or due at once
 * @param own whether the reader himself performs the case
 */
public record Task(
        Kind kind,
        UUID subject,
        String code,
        @Nullable String person,
        @Nullable String detail,
        @Nullable Instant dueAt,
        @Nullable PeriodUnit unit,
        @Nullable String article,
        boolean urgent,
        boolean own) {

    /** What is to be done. */
    public enum Kind {
        ASSIGNMENT(DeadlineKind.ASSIGNMENT),
        ADVICE_ANSWER(DeadlineKind.ADVICE_ANSWER),
        EXTENDED_ADVICE_ANSWER(DeadlineKind.EXTENDED_ADVICE_ANSWER),
        FILE_HANDOVER(DeadlineKind.FILE_HANDOVER),
        MISSING_PAPERS(DeadlineKind.MISSING_PAPERS),
        CHANGE_REPLY(DeadlineKind.CHANGE_REPLY),
        REPLACEMENT(DeadlineKind.REPLACEMENT),
        VERIFICATION_RESULT(DeadlineKind.VERIFICATION_RESULT),
        EXECUTOR_TO_REPLACE(DeadlineKind.REPLACEMENT),
        /** Somebody of the case reads like him, and nobody has said that the two are not one. */
        EXECUTOR_UNSETTLED(DeadlineKind.REPLACEMENT),
        /** Refused or cancelled, and nobody is registered for whom it was sent; the law names no day. */
        REGISTRATION_LOST,
        /** The authority has had its time and not answered. */
        REGISTRATION_AWAITED,
        BEGIN_WORK,
        HEARING,
        HEARING_OUTCOME,
        /** It was postponed, and no day stands in its place. */
        HEARING_POSTPONED,
        /** A trial told with the request, of which no session is entered. */
        TRIAL_TOLD,
        /** A session or a trial later than this week, on a day that was made a day off. */
        SESSION_ON_DAY_OFF,
        /** What another province found reached the case. */
        VERIFICATION_ANSWERED,
        /** What was corrected leaves somebody in none of his groups, or nobody can tell. */
        GROUP_REVIEW,
        /** Open again, and nobody has gone on with it. */
        REOPENED,
        /** Handed over, and its shelf not told. */
        ARCHIVE,
        REQUEST,
        /** The centre to which it was passed on sent it back. */
        RETURNED_REQUEST,
        PAPER_CALL,
        REFERRAL,
        SENT_REFERRAL;

        private final @Nullable DeadlineKind deadline;

        Kind() {
            this(null);
        }

        /** @param deadline of a case whose duty it is, null of what is none */
        Kind(@Nullable DeadlineKind deadline) {
            this.deadline = deadline;
        }

        /** The duty of a case that it is, null where it is none. */
        public @Nullable DeadlineKind deadline() {
            return deadline;
        }
    }

    @Override
    public String toString() {
        return "Task[" + kind + " " + subject + "]";
    }
}
