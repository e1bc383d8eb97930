package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.AgreedNotLater;
import vn.tgpl.shared.TimeOrderedId;

/** A period of law that runs, ran out, was kept or has lost its object; stored with the rule that gave it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "deadline")
class Deadline {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private LegalAidCase legalAidCase;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

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

    private @Nullable UUID subject;
    private Instant dueAt;
    private @Nullable LocalDate agreedUntil;
    private @Nullable Instant metAt;
    private @Nullable Instant lapsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    /** @param subject the assignment it is about or who joined and owes papers, null when it is about the case */
    Deadline(LegalAidCase legalAidCase, Term term, @Nullable UUID subject) {
        this.id = term.id();
        this.legalAidCase = legalAidCase;
        this.kind = term.period().kind();
        this.term = new RunningTerm(term.period().law(), term.terms(), term.startedAt());
        this.subject = subject;
        this.dueAt = term.dueAt();
    }

    /** The same period from another beginning. */
    Deadline again(CaseDeadlines deadlines, Instant at) {
        Deadline anew = new Deadline();
        anew.id = TimeOrderedId.next();
        anew.legalAidCase = legalAidCase;
        anew.kind = kind;
        anew.term = term.from(at);
        anew.subject = subject;
        anew.dueAt = anew.term.end(deadlines);
        return anew;
    }

    boolean wasNeverMet() {
        return metAt == null;
    }

    boolean isOpen() {
        return metAt == null && lapsedAt == null;
    }

    boolean isOpen(DeadlineKind wanted) {
        return kind == wanted && isOpen();
    }

    boolean isOpen(DeadlineKind wanted, UUID about) {
        return isOpen(wanted) && about.equals(subject);
    }

    boolean isAbout(DeadlineKind wanted, @Nullable UUID about) {
        return kind == wanted && Objects.equals(about, subject);
    }

    /** The papers of somebody who joined the principal beneficiary. */
    boolean isOfWhoJoined() {
        return kind == DeadlineKind.MISSING_PAPERS && subject != null;
    }

    boolean isOpenAdvice() {
        return isOpen(DeadlineKind.ADVICE_ANSWER) || isOpen(DeadlineKind.EXTENDED_ADVICE_ANSWER);
    }

    void meet(Instant at) {
        metAt = at;
    }

    void lapse(Instant at) {
        lapsedAt = at;
    }

    /** It runs on as if it had never lapsed at that moment; one that lapsed otherwise stays so. */
    void runOn(Instant lapsed, CaseDeadlines deadlines) {
        if (lapsed.equals(lapsedAt)) {
            lapsedAt = null;
            recount(deadlines);
        }
    }

    /** Whether that is the period which runs. */
    boolean isBy(LegalPeriod period) {
        return term.isBy(period.law());
    }

    /** The period becomes a longer one from the same beginning. */
    void extend(LegalPeriod longer, CaseDeadlines deadlines) {
        become(longer, deadlines);
        dueAt = term.end(deadlines);
    }

    /** The period ends with a day that was agreed on and is later than its end. */
    void extendUntil(LegalPeriod longer, LocalDate until, CaseDeadlines deadlines) {
        Instant end = Days.endOf(until);
        if (!end.isAfter(dueAt)) {
            throw new AgreedNotLater(DueWords.lastDay(dueAt));
        }
        become(longer, deadlines);
        agreedUntil = until;
        dueAt = end;
    }

    private void become(LegalPeriod longer, CaseDeadlines deadlines) {
        kind = longer.kind();
        term = term.by(longer.law(), deadlines);
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
        term = new RunningTerm(sooner.period().law(), sooner.terms(), sooner.startedAt());
        dueAt = sooner.dueAt();
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
        if (agreedUntil != null && !Days.endOf(agreedUntil).isAfter(term.end(deadlines))) {
            agreedUntil = null;
        }
        recount(deadlines);
    }

    /** Counts the period anew after the calendar changed, and tells whether its end moved. */
    boolean recount(CaseDeadlines deadlines) {
        Instant before = dueAt;
        dueAt = end(deadlines);
        return !dueAt.equals(before);
    }

    /** A day that was agreed on stays whatever the calendar says. */
    private Instant end(CaseDeadlines deadlines) {
        return agreedUntil == null ? term.end(deadlines) : Days.endOf(agreedUntil);
    }

    /** Ordered by time: the one that was kept later has the greater. */
    UUID id() {
        return id;
    }

    DeadlineKind kind() {
        return kind;
    }

    Instant startedAt() {
        return term.startedAt();
    }

    Instant dueAt() {
        return dueAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline deadline && id.equals(deadline.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Deadline[" + id + "]";
    }
}
