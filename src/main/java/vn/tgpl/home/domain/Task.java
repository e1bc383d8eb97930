package vn.tgpl.home.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodUnit;

/**
 * Something that waits for somebody.
 *
 * @param subject id of the case, request or referral
 * @param code its number, by which people call it
 * @param detail court of a hearing, executor of a case, sender of a referral
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
        ASSIGNMENT,
        ADVICE_ANSWER,
        EXTENDED_ADVICE_ANSWER,
        FILE_HANDOVER,
        MISSING_PAPERS,
        CHANGE_REPLY,
        REPLACEMENT,
        EXECUTOR_TO_REPLACE,
        BEGIN_WORK,
        HEARING,
        HEARING_OUTCOME,
        REQUEST,
        PAPER_CALL,
        REFERRAL,
        SENT_REFERRAL
    }

    @Override
    public String toString() {
        return "Task[" + kind + " " + subject + "]";
    }
}
