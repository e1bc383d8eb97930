package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.AgreedNotLater;

/** How long a deadline runs: by which period of the law, which one may come back in its place, and when it ends. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
class RunningPeriod {

    @Embedded
    private RunningTerm term;

    /** The period that another took the place of, null where none did. */
    @Embedded
    @AttributeOverride(name = "law", column = @Column(name = "before_law"))
    @AttributeOverride(name = "unit", column = @Column(name = "before_unit"))
    @AttributeOverride(name = "amount", column = @Column(name = "before_amount"))
    @AttributeOverride(name = "legalReference", column = @Column(name = "before_legal_reference"))
    @AttributeOverride(name = "startedAt", column = @Column(name = "before_started_at"))
    private @Nullable RunningTerm before;

    private Instant dueAt;
    private @Nullable LocalDate agreedUntil;

    @SuppressWarnings("NullAway.Init")
    protected RunningPeriod() {}

    RunningPeriod(Term begun) {
        this(new RunningTerm(begun.period().law(), begun.terms(), begun.startedAt()), begun.dueAt());
    }

    private RunningPeriod(RunningTerm term, Instant dueAt) {
        this.term = term;
        this.dueAt = dueAt;
    }

    /** As long, from another beginning. */
    RunningPeriod from(Instant at, CaseDeadlines deadlines) {
        RunningTerm anew = term.from(at);
        return new RunningPeriod(anew, anew.end(deadlines));
    }

    boolean runsFromNotice() {
        return term.runsFromNotice();
    }

    boolean isBy(PeriodOfLaw line) {
        return term.isBy(line);
    }

    /** Becomes a longer one from the same beginning. */
    void extend(PeriodOfLaw longer, CaseDeadlines deadlines) {
        term = term.by(longer, deadlines);
        dueAt = term.end(deadlines);
    }

    /** Ends with a day that was agreed on and is later than its end; one that is off moves to the next working day. */
    void extendUntil(PeriodOfLaw longer, LocalDate until, CaseDeadlines deadlines) {
        Instant end = deadlines.agreedEnd(until);
        if (!end.isAfter(dueAt)) {
            throw new AgreedNotLater(DueWords.lastDay(dueAt));
        }
        term = term.by(longer, deadlines);
        agreedUntil = until;
        dueAt = end;
    }

    /** Becomes as long as the law now says of periods that began when it did, and tells whether its end moved. */
    boolean follow(PeriodOfLaw changed, LocalDate from, CaseDeadlines deadlines) {
        if (before != null
                && before.isBy(changed)
                && !Days.of(before.startedAt()).isBefore(from)) {
            before = before.by(changed, deadlines);
        }
        if (!term.isBy(changed) || Days.of(term.startedAt()).isBefore(from)) {
            return false;
        }
        term = term.by(changed, deadlines);
        return recount(deadlines);
    }

    /** Another period takes the place of this one, because it ends sooner; the first one that ran may come back. */
    void hasten(Term sooner) {
        before = before == null ? term : before;
        endSooner(sooner);
    }

    /** Another period takes the place of this one for good. */
    void endSooner(Term sooner) {
        term = new RunningTerm(sooner.period().law(), sooner.terms(), sooner.startedAt());
        dueAt = sooner.dueAt();
    }

    /** It ran by mistake: the right one takes its place, and none comes back. */
    void correct(Term right) {
        before = null;
        endSooner(right);
    }

    /** The period that another took the place of runs on as if it never had; false where none did. */
    boolean comeBack(CaseDeadlines deadlines) {
        if (before == null) {
            return false;
        }
        term = before;
        before = null;
        recount(deadlines);
        return true;
    }

    /**
     * The period runs anew at the full length that the law gives it on the day of its new beginning. The later of the two
     * ends holds: a day that the beneficiary agreed to is not taken back by papers that came (Luật TGPL 2017 Đ32 k2), and where the new period lasts longer, it lasts.
     */
    void restart(CaseDeadlines deadlines, Instant at) {
        term = term.anew(deadlines, at);
        if (agreedUntil != null && !deadlines.agreedEnd(agreedUntil).isAfter(term.end(deadlines))) {
            agreedUntil = null;
        }
        recount(deadlines);
    }

    /** The notice was received at another moment; where the period that gave way now ends first, it comes back. */
    void noticeAt(Instant earlier, Instant told, CaseDeadlines deadlines) {
        boolean hastenedByAnother = before != null && !term.startedAt().equals(earlier);
        if (term.runsFromNotice() && !hastenedByAnother) {
            term = term.anew(deadlines, told);
            recount(deadlines);
        } else if (before != null && before.runsFromNotice()) {
            before = before.anew(deadlines, told);
            if (before.end(deadlines).isBefore(dueAt)) {
                comeBack(deadlines);
            }
        }
    }

    /** Whether an edit of the calendar may move its end, be it counted or agreed on. */
    boolean heedsCalendar() {
        return agreedUntil != null || term.heedsCalendar();
    }

    /** Counts the period anew after the calendar changed, and tells whether its end moved. */
    boolean recount(CaseDeadlines deadlines) {
        Instant before = dueAt;
        dueAt = end(deadlines);
        return !dueAt.equals(before);
    }

    // BLDS 2015 Đ148 k5: a last day that is off moves, whether it was counted or agreed on
    private Instant end(CaseDeadlines deadlines) {
        return agreedUntil == null ? term.end(deadlines) : deadlines.agreedEnd(agreedUntil);
    }

    Instant startedAt() {
        return term.startedAt();
    }

    Instant dueAt() {
        return dueAt;
    }
}
