package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;

class CaseDeadlinesTests {

    /** 24/11/2026 is a holiday; Saturday 05/12 is worked. */
    private final WorkingCalendar calendar =
            new WorkingDays(Set.of(LocalDate.of(2026, 11, 24)), Set.of(LocalDate.of(2026, 12, 5)));

    private final CaseDeadlines deadlines = new CaseDeadlines(calendar, ShippedPeriods.table());

    @ParameterizedTest(name = "{0} accepted {1}, held {2}: {3} {4} until {5}")
    @CsvSource({
        // 3 working days over a weekend and the holiday of 24/11: Mon 23, Wed 25, Thu 26
        "LITIGATION, 2026-11-20T16:45, false, WORKING_DAYS, Luật TGPL 2017 Đ31 k2, 2026-11-27T00:00",
        "LITIGATION, 2026-11-25T08:00, false, WORKING_DAYS, Luật TGPL 2017 Đ31 k2, 2026-12-01T00:00",
        // 12 hours run through the night and the weekend, to the minute
        "LITIGATION, 2026-11-20T16:45, true,  HOURS,        Luật TGPL 2017 Đ31 k2, 2026-11-21T04:45",
        "LITIGATION, 2026-11-21T23:59, true,  HOURS,        Luật TGPL 2017 Đ31 k2, 2026-11-22T11:59",
        "OUT_OF_COURT_REPRESENTATION, 2026-11-20T16:45, true, WORKING_DAYS, Luật TGPL 2017 Đ33 k2, 2026-11-27T00:00",
    })
    void aPractitionerMustBeAssignedInTime(
            FormOfAid form, LocalDateTime at, boolean held, PeriodUnit unit, String article, LocalDateTime due) {
        Term term = only(deadlines.onAcceptance(
                new CaseDeadlines.Acceptance(instant(at), form, held, null, MissingPapers.NONE)));
        assertThat(term.period().kind()).isEqualTo(DeadlineKind.ASSIGNMENT);
        assertThat(term.terms().unit()).isEqualTo(unit);
        assertThat(term.terms().article()).isEqualTo(article);
        assertThat(term.startedAt()).isEqualTo(instant(at));
        assertThat(term.dueAt()).isEqualTo(instant(due));
    }

    /** TTLT 10/2018 Đ3 k4, Luật TGPL 2017 Đ31 k2: both hold for whoever is held, so an acceptance that came late gives no new hours. */
    @ParameterizedTest(name = "told on Friday 20/11, whoever is held is accepted at {0}: until {3}")
    @CsvSource({
        "2026-11-20T16:45, HOURS,        Luật TGPL 2017 Đ31 k2,   2026-11-21T04:45",
        "2026-11-26T11:59, HOURS,        Luật TGPL 2017 Đ31 k2,   2026-11-26T23:59",
        "2026-11-26T12:01, WORKING_DAYS, TTLT 10/2018 Đ3 k4,      2026-11-27T00:00",
        "2026-11-30T08:00, WORKING_DAYS, TTLT 10/2018 Đ3 k4,      2026-11-27T00:00",
    })
    void whoeverIsHeldWaitsNoLongerThanAnybodyElseWhoWasToldOf(
            LocalDateTime accepted, PeriodUnit unit, String article, LocalDateTime due) {
        AuthorityNotice notice = new AuthorityNotice(
                instant(LocalDateTime.of(2026, 11, 20, 9, 0)), AuthorityNotice.Duty.APPOINT_IN_DAYS);
        Term term = deadlines.onStanding(true, notice, instant(accepted));
        assertThat(term.terms().unit()).isEqualTo(unit);
        assertThat(term.terms().article()).isEqualTo(article);
        assertThat(term.dueAt()).isEqualTo(instant(due));
    }

    @ParameterizedTest(name = "told on Friday 20/11 at 9:00, accepted at 16:45, {0}, held {1}: {2} from {4} until {5}")
    @CsvSource({
        // accused, a victim: at once, counted from the notice
        "ACCEPT_AT_ONCE,  false, AT_ONCE,      Luật TGPL 2017 Đ31 k3, 2026-11-20T09:00, 2026-11-20T09:00",
        // whoever is held: at once as well, and within twelve hours of the notice at the latest, however late it is
        // accepted
        "ACCEPT_AT_ONCE,  true,  AT_ONCE_WITHIN_HOURS, 'Luật TGPL 2017 Đ31 k2, k3', 2026-11-20T09:00, 2026-11-20T21:00",
        "APPOINT_AT_ONCE, true,  AT_ONCE_WITHIN_HOURS, 'Luật TGPL 2017 Đ31 k2, k3', 2026-11-20T09:00, 2026-11-20T21:00",
        // any other notice: three working days from the notice, at once when papers are to follow
        "APPOINT_IN_DAYS, false, WORKING_DAYS, TTLT 10/2018 Đ3 k4, 2026-11-20T09:00, 2026-11-27T00:00",
        "APPOINT_AT_ONCE, false, AT_ONCE,      TTLT 10/2018 Đ3 k4, 2026-11-20T09:00, 2026-11-20T09:00",
        // twelve hours of whoever is held do not become three days
        "APPOINT_IN_DAYS, true,  HOURS,        Luật TGPL 2017 Đ31 k2, 2026-11-20T16:45, 2026-11-21T04:45",
    })
    void aNoticeOfAnAuthoritySetsTheClock(
            AuthorityNotice.Duty duty,
            boolean held,
            PeriodUnit unit,
            String article,
            LocalDateTime from,
            LocalDateTime due) {
        AuthorityNotice notice = new AuthorityNotice(instant(LocalDateTime.of(2026, 11, 20, 9, 0)), duty);
        Instant accepted = instant(LocalDateTime.of(2026, 11, 20, 16, 45));
        Term term = only(deadlines.onAcceptance(
                new CaseDeadlines.Acceptance(accepted, FormOfAid.LITIGATION, held, notice, MissingPapers.NONE)));
        assertThat(term.terms().unit()).isEqualTo(unit);
        assertThat(term.terms().article()).isEqualTo(article);
        assertThat(term.startedAt()).isEqualTo(instant(from));
        assertThat(term.dueAt()).isEqualTo(instant(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T08:00, 2026-11-21T00:00",
        // the tenth day is a Saturday, a Sunday, a holiday, a worked Saturday
        "2026-11-11T08:00, 2026-11-24T00:00",
        "2026-11-12T08:00, 2026-11-24T00:00",
        "2026-11-14T08:00, 2026-11-26T00:00",
        "2026-11-25T08:00, 2026-12-06T00:00",
    })
    void adviceIsAnsweredWithinTenDaysRolledToAWorkingDay(LocalDateTime at, LocalDateTime due) {
        Term term = only(deadlines.onAcceptance(
                new CaseDeadlines.Acceptance(instant(at), FormOfAid.ADVICE, true, null, MissingPapers.NONE)));
        assertThat(term.period()).isEqualTo(LegalPeriod.ANSWER_ADVICE);
        assertThat(term.dueAt()).isEqualTo(instant(due));
    }

    @Test
    void papersAreAwaitedOnlyAfterAnUrgentAcceptance() {
        Instant at = instant(LocalDateTime.of(2026, 11, 20, 9, 0));
        assertThat(papersDue(MissingPapers.NONE)).isEmpty();
        assertThat(deadlines.onAcceptance(
                        new CaseDeadlines.Acceptance(at, FormOfAid.LITIGATION, true, null, MissingPapers.TO_FOLLOW)))
                .extracting(Term::period)
                .containsExactly(LegalPeriod.ASSIGN_FOR_HELD_PERSON, LegalPeriod.SUPPLY_PAPERS);
        assertThat(papersDue(MissingPapers.TO_FOLLOW)).containsExactly(instant(LocalDateTime.of(2026, 12, 1, 0, 0)));
    }

    @Test
    void whoLivesInAnEspeciallyDifficultAreaHasTenWorkingDaysForThePapers() {
        assertThat(papersDue(MissingPapers.of(true, true, false)))
                .as("ten working days with the worked Saturday 05/12")
                .containsExactly(instant(LocalDateTime.of(2026, 12, 6, 0, 0)));
        assertThat(papersDue(MissingPapers.of(true, false, true)))
                .as("likewise after an event beyond anybody's control")
                .containsExactly(instant(LocalDateTime.of(2026, 12, 6, 0, 0)));
        assertThat(MissingPapers.of(false, true, true)).isEqualTo(MissingPapers.NONE);
    }

    private List<Instant> papersDue(MissingPapers missing) {
        Instant at = instant(LocalDateTime.of(2026, 11, 20, 9, 0));
        return deadlines
                .onAcceptance(new CaseDeadlines.Acceptance(at, FormOfAid.LITIGATION, true, null, missing))
                .stream()
                .filter(term -> term.period().kind() == DeadlineKind.MISSING_PAPERS)
                .map(Term::dueAt)
                .toList();
    }

    @Test
    void theFileIsHandedOverWithinThirtyDaysAfterClosing() {
        assertThat(deadlines.onClosing(LocalDate.of(2026, 10, 25)).dueAt())
                .as("30 days end on the holiday of 24/11")
                .isEqualTo(instant(LocalDateTime.of(2026, 11, 26, 0, 0)));
        assertThat(deadlines.onClosing(LocalDate.of(2026, 10, 21)).dueAt())
                .isEqualTo(instant(LocalDateTime.of(2026, 11, 21, 0, 0)));
    }

    @ParameterizedTest(name = "{0}, held {1}, assigned {2}: {3} until {4}")
    @CsvSource({
        // nobody is assigned: the period of the appointment runs from the reopening
        "LITIGATION,                  false, false, Luật TGPL 2017 Đ31 k2, 2026-11-27T00:00",
        "LITIGATION,                  true,  false, Luật TGPL 2017 Đ31 k2, 2026-11-21T04:45",
        "OUT_OF_COURT_REPRESENTATION, false, false, Luật TGPL 2017 Đ33 k2, 2026-11-27T00:00",
        // somebody is assigned still
        "LITIGATION,                  true,  true,  ,",
        "OUT_OF_COURT_REPRESENTATION, false, true,  ,",
        // advice is answered within ten days from the reopening, whoever does it
        "ADVICE,                      false, true,  Luật TGPL 2017 Đ32 k2, 2026-12-01T00:00",
        "ADVICE,                      false, false, Luật TGPL 2017 Đ32 k2, 2026-12-01T00:00",
    })
    void aReopenedCaseWaitsForTheSameThingsAnew(
            FormOfAid form, boolean held, boolean assigned, @Nullable String article, @Nullable LocalDateTime due) {
        Instant from = instant(LocalDateTime.of(2026, 11, 20, 16, 45));
        List<Term> terms = deadlines.onReopening(new CaseDeadlines.Reopening(from, form, held, assigned));
        if (article == null || due == null) {
            assertThat(terms).isEmpty();
        } else {
            assertThat(only(terms).terms().article()).isEqualTo(article);
            assertThat(only(terms).startedAt()).isEqualTo(from);
            assertThat(only(terms).dueAt()).isEqualTo(instant(due));
        }
    }

    private static Term only(List<Term> terms) {
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Days.ZONE).toInstant();
    }
}
