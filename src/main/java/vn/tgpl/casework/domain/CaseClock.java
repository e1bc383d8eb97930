package vn.tgpl.casework.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;

/** The deadlines of one case, open, met and lapsed, and the open one that comes first. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
class CaseClock {

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<Deadline> deadlines = new ArrayList<>();

    private @Nullable Instant nextDueAt;

    protected CaseClock() {}

    /** @param subject the assignment the period is about, null when it is about the case */
    void start(LegalAidCase of, Term term, @Nullable UUID subject) {
        deadlines.add(new Deadline(of, term, subject));
    }

    /** Where that is awaited of the assignment anyway, the earlier of the two ends rules. */
    void startOrHasten(LegalAidCase of, Term term, UUID assignment) {
        if (awaits(term.period().kind(), assignment)) {
            new SoonerPeriods(deadlines).hasten(term, assignment);
        } else {
            start(of, term, assignment);
        }
    }

    /**
     * A replacement is awaited by that period, and by no other; where none is given, it is awaited no more.
     *
     * @param assignment of whoever is to be replaced
     */
    void replaceBy(LegalAidCase of, Optional<Term> right, UUID assignment, Instant now) {
        if (right.isEmpty()) {
            open().lapse(DeadlineKind.REPLACEMENT, assignment, now);
        } else if (awaits(DeadlineKind.REPLACEMENT, assignment)) {
            new SoonerPeriods(deadlines).correct(right.get(), assignment);
        } else {
            start(of, right.get(), assignment);
        }
        lookAhead();
    }

    /** @param subject who joined the case and owes papers, or what was asked of another province */
    void await(LegalAidCase in, Term term, UUID subject) {
        start(in, term, subject);
        lookAhead();
    }

    /** All that run still. */
    OpenPeriods open() {
        return new OpenPeriods(deadlines);
    }

    /** Another province answered, or its answer came on paper. */
    void meetVerification(UUID asked, Instant at) {
        meet(DeadlineKind.VERIFICATION_RESULT, asked, at);
        lookAhead();
    }

    /** What was asked is asked no more: no answer is awaited. */
    void lapseVerification(UUID asked, Instant at) {
        open().lapse(DeadlineKind.VERIFICATION_RESULT, asked, at);
        lookAhead();
    }

    void meet(DeadlineKind kind, Instant at) {
        deadlines.stream().filter(deadline -> deadline.isOpen(kind)).forEach(deadline -> deadline.meet(at));
    }

    /** What runs from the notice of an authority; who corrected that lets the clock look ahead. */
    NoticedPeriods notices() {
        return new NoticedPeriods(deadlines);
    }

    /** The periods for papers; who met or extended one lets the clock look ahead. */
    AwaitedPapers papers() {
        return new AwaitedPapers(deadlines);
    }

    /**
     * Nobody waits any more for the papers of who is helped no longer.
     *
     * @param of null for who was accepted with the request
     */
    void lapsePapers(@Nullable UUID of, Instant at) {
        papers().lapse(of, at);
        lookAhead();
    }

    /**
     * They are awaited on as if they had not lapsed at that moment.
     *
     * @param of null for who was accepted with the request
     */
    void awaitPapersOn(@Nullable UUID of, Instant lapsed, CaseDeadlines rules) {
        papers().runOn(of, lapsed, rules);
        lookAhead();
    }

    /** The periods of advice; who extended or restarted one lets the clock look ahead. */
    AdvicePeriods advice() {
        return new AdvicePeriods(deadlines);
    }

    /**
     * Whether a period of the kind had run out unmet before that day began, and has by now. The papers of somebody who joined
     * end his part in the case, and the case where he heads it.
     *
     * @param head record of who heads the case
     */
    boolean isOverdue(DeadlineKind kind, UUID head, LocalDate on, Instant now) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.isOpen(kind) && (!deadline.isOfWhoJoined() || deadline.isAbout(kind, head)))
                .map(Deadline::dueAt)
                .anyMatch(due -> !due.isAfter(now) && !Days.of(due).isAfter(on));
    }

    /** An appointment that is awaited anyway is due sooner; where none is awaited, or it is due before, nothing changes. */
    void hasten(Term sooner) {
        new SoonerPeriods(deadlines).hasten(sooner);
        lookAhead();
    }

    /** Nobody in custody is helped any more: when the appointment is due as before, null where no period comes back. */
    @Nullable
    Instant relax(CaseDeadlines rules) {
        Instant again = new SoonerPeriods(deadlines).relax(rules);
        lookAhead();
        return again;
    }

    /** An appointment that is awaited is due by that period after all, sooner or later than it was. */
    void appointBy(Term right) {
        new SoonerPeriods(deadlines).correct(right);
        lookAhead();
    }

    boolean awaits(DeadlineKind kind, UUID subject) {
        return begunAt(kind, subject).isPresent();
    }

    /** When the period began that is awaited of the assignment; empty where none is. */
    Optional<Instant> begunAt(DeadlineKind kind, UUID subject) {
        return deadlines.stream()
                .filter(deadline -> deadline.isOpen(kind, subject))
                .map(deadline -> deadline.period().startedAt())
                .findFirst();
    }

    /** @param subject the assignment it is about */
    void meet(DeadlineKind kind, UUID subject, Instant at) {
        deadlines.stream().filter(deadline -> deadline.isOpen(kind, subject)).forEach(deadline -> deadline.meet(at));
    }

    void lapseAll(Instant at) {
        open().lapse(at);
    }

    /**
     * What was not met when it lapsed is awaited anew, for as long as before. The one that began to be kept last decides: a
     * period that was awaited anew may count from an earlier day than the one before it.
     *
     * @param subject the assignment it is about, null when it is about the case
     */
    void awaitAgain(DeadlineKind kind, @Nullable UUID subject, CaseDeadlines rules, Instant at) {
        deadlines.stream()
                .filter(deadline -> deadline.isAbout(kind, subject))
                .max(Comparator.comparing(Deadline::id))
                .filter(Deadline::wasNeverMet)
                .map(deadline -> deadline.again(rules, at))
                .ifPresent(deadlines::add);
    }

    /** What was kept last is awaited on as if it had not been. */
    void awaitOn(DeadlineKind kind, CaseDeadlines rules) {
        deadlines.stream()
                .filter(deadline -> deadline.isAbout(kind, null))
                .max(Comparator.comparing(Deadline::id))
                .ifPresent(deadline -> deadline.unmeet(rules));
        lookAhead();
    }

    /** Open deadlines follow the calendar; met and lapsed ones stay as they were. Tells how many moved. */
    int recount(CaseDeadlines rules) {
        int moved = open().recount(rules);
        lookAhead();
        return moved;
    }

    /** Open deadlines of a line that began since a day follow what the law now says. Tells how many moved. */
    int follow(PeriodOfLaw line, LocalDate from, CaseDeadlines rules) {
        int moved = open().follow(line, from, rules);
        lookAhead();
        return moved;
    }

    /** After deadlines came, were met or lapsed. That another province keeps waiting is no delay of this case. */
    void lookAhead() {
        nextDueAt = open().firstDue();
    }

    @Nullable
    Instant nextDueAt() {
        return nextDueAt;
    }
}
