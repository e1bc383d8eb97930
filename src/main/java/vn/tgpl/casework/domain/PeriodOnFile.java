package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.LegalPeriod;

/**
 * A deadline as it is read.
 *
 * @param forWhom records of those for whom somebody else is to be appointed; empty of what is about something else, or is over
 * @param law the line of the law by which it runs
 * @param subject the assignment it is about, who joined and owes papers, or what was asked of another province; null when it
 *     is about the case
 */
public record PeriodOnFile(
        UUID id,
        DeadlineKind kind,
        PeriodOfLaw law,
        PeriodUnit unit,
        int amount,
        @Nullable UUID subject,
        List<UUID> forWhom,
        Instant startedAt,
        Instant dueAt,
        String legalReference,
        @Nullable Instant metAt,
        @Nullable Instant lapsedAt) {

    public PeriodOnFile {
        forWhom = List.copyOf(forWhom);
    }

    public boolean isOpen() {
        return metAt == null && lapsedAt == null;
    }

    /** Whether that is the period by which it runs. */
    public boolean isBy(LegalPeriod wanted) {
        return law == wanted.law();
    }

    /** An appointment that is awaited, or was made: it answers the notice of an authority where one told of the person. */
    public boolean isAppointment() {
        return kind == DeadlineKind.ASSIGNMENT && lapsedAt == null;
    }

    // Luật TGPL 2017 Đ31 k2, k3: hours that run from the notice may be over before anybody accepts
    /** Whether it had ended already at that moment. */
    public boolean isOverBy(Instant moment) {
        return !dueAt.isAfter(moment);
    }

    /** An event beyond anybody's control lengthens the shortest period for papers while it runs (TT 12/2018 Đ6 k2). */
    public boolean mayBeLengthened(Instant now) {
        return awaitsPapers() && law == LegalPeriod.SUPPLY_PAPERS.law() && dueAt.isAfter(now);
    }

    /** Papers that are awaited, of the principal beneficiary or of who joined him. */
    public boolean awaitsPapers() {
        return isOpen() && kind == DeadlineKind.MISSING_PAPERS;
    }
}
