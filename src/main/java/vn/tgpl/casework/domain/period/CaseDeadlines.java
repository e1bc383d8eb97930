package vn.tgpl.casework.domain.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.shared.TimeOrderedId;

/** Which periods run for a case, and when they end (BLDS 2015 Đ147, Đ148). */
public final class CaseDeadlines {

    private final WorkingCalendar calendar;
    private final PeriodTable periods;

    public CaseDeadlines(WorkingCalendar calendar, PeriodTable periods) {
        this.calendar = calendar;
        this.periods = periods;
    }

    /**
     * What decides the periods that begin with acceptance.
     *
     * @param held the beneficiary is arrested or in custody
     * @param notice of a procedural authority, null when none told of the person
     */
    public record Acceptance(
            Instant at,
            FormOfAid form,
            boolean held,
            @Nullable AuthorityNotice notice,
            MissingPapers missingPapers) {}

    public List<Term> onAcceptance(Acceptance acceptance) {
        List<Term> terms = new ArrayList<>();
        switch (acceptance.form()) {
            case LITIGATION -> terms.add(onStanding(acceptance.held(), acceptance.notice(), acceptance.at()));
            case OUT_OF_COURT_REPRESENTATION -> terms.add(term(LegalPeriod.ASSIGN_FOR_REPRESENTATION, acceptance.at()));
            case ADVICE -> terms.add(term(LegalPeriod.ANSWER_ADVICE, acceptance.at()));
        }
        acceptance.missingPapers().period().ifPresent(period -> terms.add(term(period, acceptance.at())));
        return terms;
    }

    /**
     * By when somebody has to be appointed who goes to court: from the acceptance on, or from the notice of an authority (Luật
     * TGPL 2017 Đ31 k2, k3; TTLT 10/2018 Đ3 k4).
     *
     * @param held the beneficiary is arrested or in custody
     * @param notice of a procedural authority, null when none told of the person
     * @param begunAt when the case was accepted, or from when it is open again
     */
    public Term onStanding(boolean held, @Nullable AuthorityNotice notice, Instant begunAt) {
        if (notice == null || !setsPeriod(notice)) {
            return term(held ? LegalPeriod.ASSIGN_FOR_HELD_PERSON : LegalPeriod.ASSIGN_FOR_LITIGATION, begunAt);
        }
        if (held) {
            return heldAndTold(notice, begunAt);
        }
        return switch (notice.duty()) {
            case ACCEPT_AT_ONCE -> term(LegalPeriod.ASSIGN_ON_NOTICE, notice.at());
            case APPOINT_AT_ONCE -> term(LegalPeriod.ASSIGN_ON_URGENT_NOTICE, notice.at());
            case APPOINT_IN_DAYS -> term(LegalPeriod.ASSIGN_AFTER_NOTICE, notice.at());
        };
    }

    // TTLT 10/2018 Đ3 k4: before it no other notice set a period of its own, and that of the acceptance held (Luật TGPL
    // 2017 Đ31 k2)
    private boolean setsPeriod(AuthorityNotice notice) {
        return switch (notice.duty()) {
            case ACCEPT_AT_ONCE -> true;
            case APPOINT_AT_ONCE -> periods.isSetAt(PeriodOfLaw.D9_URGENT, notice.at());
            case APPOINT_IN_DAYS -> periods.isSetAt(PeriodOfLaw.D9, notice.at());
        };
    }

    // Luật TGPL 2017 Đ31 k2, k3: whoever is held waits twelve hours, not three days, whoever told of him. Where he has
    // to be accepted at once, the table says by the day of the notice whether the hours run from it, so that an
    // acceptance that came late does not give back the hours it took; where they do not, those of the acceptance hold
    private Term heldAndTold(AuthorityNotice notice, Instant acceptedAt) {
        if (notice.duty() != AuthorityNotice.Duty.APPOINT_IN_DAYS) {
            return terms(PeriodOfLaw.D8_HELD, notice.at()).runsFrom() == PeriodBeginning.ACCEPTANCE
                    ? term(LegalPeriod.ASSIGN_FOR_HELD_PERSON, acceptedAt)
                    : term(LegalPeriod.ASSIGN_FOR_HELD_PERSON_ON_NOTICE, notice.at());
        }
        // Luật TGPL 2017 Đ31 k2: twelve hours of the acceptance; TTLT 10/2018 Đ3 k4: three working days of the notice.
        // Both hold, so an acceptance that came late gives no new days
        Term hours = term(LegalPeriod.ASSIGN_FOR_HELD_PERSON, acceptedAt);
        Term days = term(LegalPeriod.ASSIGN_AFTER_NOTICE, notice.at());
        return days.dueAt().isBefore(hours.dueAt()) ? days : hours;
    }

    /**
     * What decides the periods that begin with a reopening.
     *
     * @param from the moment from which the case is open again
     * @param held the beneficiary is arrested or in custody
     * @param assigned somebody performs the case still
     */
    public record Reopening(Instant from, FormOfAid form, boolean held, boolean assigned) {}

    /**
     * What runs for a reopened case. That somebody is appointed within 12 hours or three working days, and that advice is
     * answered within ten days, is law (Luật TGPL 2017 Đ31 k2, Đ32 k2, Đ33 k2), but it counts from acceptance and knows no
     * reopening. That the same periods run anew from the reopening is our reading: the duty is there again, and the first
     * period has ended with the closing. Our reading, too, is that "at once" (Đ31 k3) does not come back: it answers a
     * notice of an authority, and a reopening is none.
     */
    public List<Term> onReopening(Reopening reopening) {
        Acceptance anew =
                new Acceptance(reopening.from(), reopening.form(), reopening.held(), null, MissingPapers.NONE);
        return onAcceptance(anew).stream()
                .filter(term -> term.period().kind() != DeadlineKind.ASSIGNMENT || !reopening.assigned())
                .toList();
    }

    /**
     * When somebody has to be appointed for a person in custody who joins a case (Luật TGPL 2017 Đ31 k2). The law counts from
     * acceptance; that it counts from the minute of the joining for who joins later is our reading.
     */
    public Term onHeldPerson(Instant joinedAt) {
        return term(LegalPeriod.ASSIGN_FOR_HELD_PERSON, joinedAt);
    }

    /**
     * When the papers have to be there of somebody who joined a case before he had shown them all (TT 12/2018 Đ6 k2). The law
     * counts from acceptance; that it counts from the joining for who joins later is our reading.
     *
     * @param difficult he lives in an especially difficult area
     */
    public Term onOwedPapers(boolean difficult, Instant joinedAt) {
        return term(MissingPapers.of(true, difficult, false).period().orElseThrow(), joinedAt);
    }

    public Term onClosing(LocalDate closedOn) {
        return term(LegalPeriod.HAND_OVER_FILE, closedOn.atStartOfDay(Days.ZONE).toInstant());
    }

    /**
     * By when another province answers what a case asked of it (Luật TGPL 2017 Đ34 k2). The law counts from the receipt there,
     * which only a centre in the software tells; that a letter is taken as received on the day it was sent is our reading, and
     * the earliest day on which to ask after it.
     */
    public Term onVerification(LocalDate askedOn) {
        return term(
                LegalPeriod.ANSWER_VERIFICATION, askedOn.atStartOfDay(Days.ZONE).toInstant());
    }

    /** How long another province waits for its answer that asked on that day (Luật TGPL 2017 Đ34 k2). */
    public PeriodTerms ofVerification(LocalDate receivedOn) {
        return periods.of(PeriodOfLaw.D23, receivedOn);
    }

    /** The last day on which another province is answered. */
    public LocalDate verifiedBy(LocalDate receivedOn, PeriodTerms terms) {
        return verifiedBy(receivedOn, terms.unit(), terms.amount());
    }

    /** The same of a period as it was stored. */
    public LocalDate verifiedBy(LocalDate receivedOn, PeriodUnit unit, int amount) {
        Instant received = receivedOn.atStartOfDay(Days.ZONE).toInstant();
        // a period of days ends at 24:00, which is already the next day
        return Days.of(end(unit, amount, received).minusNanos(1));
    }

    public Term onChangeRequest(LocalDate receivedOn) {
        return term(
                LegalPeriod.ANSWER_CHANGE, receivedOn.atStartOfDay(Days.ZONE).toInstant());
    }

    /** @param period the one the law sets for the capacity and for what the authority did */
    public Term onRegistrationLost(LegalPeriod period, Instant toldAt) {
        return term(period, toldAt);
    }

    /** What waited already when the act that sets a period came into force has that period from its first day on, not before. */
    private Term term(LegalPeriod period, Instant began) {
        Instant inForce = periods.firstDay(period.law()).atStartOfDay(Days.ZONE).toInstant();
        Instant startedAt = began.isBefore(inForce) ? inForce : began;
        PeriodTerms terms = terms(period.law(), startedAt);
        return new Term(TimeOrderedId.next(), period, terms, startedAt, terms.endOf(startedAt, calendar));
    }

    /** Whether the law knew that period at that moment. */
    public boolean isSet(LegalPeriod period, Instant startedAt) {
        return periods.isSetAt(period.law(), startedAt);
    }

    /** How long a period is that began at that moment. */
    public PeriodTerms terms(PeriodOfLaw line, Instant startedAt) {
        return periods.of(line, startedAt);
    }

    /**
     * When a period ends whose last day was agreed on with the beneficiary (Luật TGPL 2017 Đ32 k2): a day off moves to the next
     * working day (BLDS 2015 Đ148 k5).
     */
    public Instant agreedEnd(LocalDate until) {
        return Days.endOf(calendar.plusDaysRolled(until, 0));
    }

    /** The last day that may be agreed on that day; the law knows no bound, the one on record keeps a slip of the keys out. */
    public LocalDate latestAgreed(LocalDate agreedOn) {
        PeriodTerms longest = periods.of(PeriodOfLaw.D14_AGREED, agreedOn);
        return Days.of(longest.endOf(agreedOn.atStartOfDay(Days.ZONE).toInstant(), calendar)
                .minusNanos(1));
    }

    public Instant end(PeriodUnit unit, int amount, Instant startedAt) {
        return unit.end(calendar, amount, startedAt);
    }
}
