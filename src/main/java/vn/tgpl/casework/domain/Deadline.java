package vn.tgpl.casework.domain;

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
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.period.Term;
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
    private RunningPeriod period;

    private @Nullable UUID subject;
    private @Nullable Instant metAt;
    private @Nullable Instant lapsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    /** @param subject the assignment it is about or who joined and owes papers, null when it is about the case */
    Deadline(LegalAidCase legalAidCase, Term term, @Nullable UUID subject) {
        this.id = term.id();
        this.legalAidCase = legalAidCase;
        this.kind = term.period().kind();
        this.period = new RunningPeriod(term);
        this.subject = subject;
    }

    /** The same period from another beginning. */
    Deadline again(CaseDeadlines deadlines, Instant at) {
        Deadline anew = new Deadline();
        anew.id = TimeOrderedId.next();
        anew.legalAidCase = legalAidCase;
        anew.kind = kind;
        anew.period = period.from(at, deadlines);
        anew.subject = subject;
        return anew;
    }

    boolean wasNeverMet() {
        return metAt == null;
    }

    @Nullable
    Instant metAt() {
        return metAt;
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

    /** It runs on as if it had never been kept. */
    void unmeet(CaseDeadlines deadlines) {
        metAt = null;
        period.recount(deadlines);
    }

    void lapse(Instant at) {
        lapsedAt = at;
    }

    /** It runs on as if it had never lapsed at that moment; one that lapsed otherwise stays so. */
    void runOn(Instant lapsed, CaseDeadlines deadlines) {
        if (lapsed.equals(lapsedAt)) {
            lapsedAt = null;
            period.recount(deadlines);
        }
    }

    /** Whether that is the period which runs. */
    boolean isBy(LegalPeriod wanted) {
        return period.isBy(wanted.law());
    }

    /** The period becomes a longer one from the same beginning. */
    void extend(LegalPeriod longer, CaseDeadlines deadlines) {
        period.extend(longer.law(), deadlines);
        kind = longer.kind();
    }

    /** The period ends with a day that was agreed on and is later than its end. */
    void extendUntil(LegalPeriod longer, LocalDate until, CaseDeadlines deadlines) {
        period.extendUntil(longer.law(), until, deadlines);
        kind = longer.kind();
    }

    RunningPeriod period() {
        return period;
    }

    /** Ordered by time: the one that was kept later has the greater. */
    UUID id() {
        return id;
    }

    DeadlineKind kind() {
        return kind;
    }

    Instant dueAt() {
        return period.dueAt();
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
