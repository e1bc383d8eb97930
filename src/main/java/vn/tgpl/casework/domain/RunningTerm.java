package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;

/** From when a period runs, how long, and by which line and article of the law. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
class RunningTerm {

    @Enumerated(EnumType.STRING)
    private PeriodOfLaw law;

    @Enumerated(EnumType.STRING)
    private PeriodUnit unit;

    private int amount;
    private String legalReference;
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected RunningTerm() {}

    RunningTerm(PeriodOfLaw law, PeriodTerms terms, Instant startedAt) {
        this(law, terms.unit(), terms.amount(), terms.article(), startedAt);
    }

    private RunningTerm(PeriodOfLaw law, PeriodUnit unit, int amount, String legalReference, Instant startedAt) {
        this.law = law;
        this.unit = unit;
        this.amount = amount;
        this.legalReference = legalReference;
        this.startedAt = startedAt;
    }

    /** As long, from another beginning. */
    RunningTerm from(Instant at) {
        return new RunningTerm(law, unit, amount, legalReference, at);
    }

    /** From another beginning, as long as its line says of that day. */
    RunningTerm anew(CaseDeadlines deadlines, Instant at) {
        return new RunningTerm(law, deadlines.terms(law, at), at);
    }

    /** From the same beginning, as long as the line says of it. */
    RunningTerm by(PeriodOfLaw line, CaseDeadlines deadlines) {
        return new RunningTerm(line, deadlines.terms(line, startedAt), startedAt);
    }

    boolean isBy(PeriodOfLaw line) {
        return law == line;
    }

    boolean runsFromNotice() {
        return LegalPeriod.runsFromNotice(law);
    }

    boolean heedsCalendar() {
        return unit.heedsCalendar();
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant end(CaseDeadlines deadlines) {
        return deadlines.end(unit, amount, startedAt);
    }
}
