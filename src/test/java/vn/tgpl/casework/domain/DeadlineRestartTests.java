package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.AgreedNotLater;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ32 k2: what the beneficiary agreed to belongs to the period that ran then. */
class DeadlineRestartTests {

    private final CaseDeadlines rules = new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), ShippedPeriods.table());

    @Test
    void aPeriodThatBeginsAnewKeepsALaterDayThatWasAgreedOn() {
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 6, 30), rules);
        assertThat(advice.dueAt()).isEqualTo(instant("2026-07-01T00:00"));
        advice.period().restart(rules, instant("2026-03-16T10:00"));
        assertThat(advice.dueAt()).isEqualTo(instant("2026-07-01T00:00"));
        assertThat(advice.period().recount(rules)).isFalse();
    }

    @Test
    void aPeriodThatBeginsAnewOutlastsAnEarlierDayThatWasAgreedOn() {
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 4, 7), rules);
        advice.period().restart(rules, instant("2026-03-16T10:00"));
        // thirty days from the receipt of all papers
        assertThat(advice.dueAt()).isEqualTo(instant("2026-04-16T00:00"));
        assertThat(advice.period().recount(rules)).isFalse();
    }

    @Test
    void theNewPeriodMayBeAgreedOnAnewForALaterDayAlone() {
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 6, 30), rules);
        advice.period().restart(rules, instant("2026-03-16T10:00"));
        assertThatThrownBy(
                        () -> advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 5, 29), rules))
                .isInstanceOf(AgreedNotLater.class);
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 7, 10), rules);
        assertThat(advice.dueAt()).isEqualTo(instant("2026-07-11T00:00"));
    }

    /** BLDS 2015 Đ148 k5: 28/6/2026 is a Sunday. */
    @Test
    void aDayThatWasAgreedOnAndIsOffEndsWithTheNextWorkingDay() {
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 6, 28), rules);
        assertThat(advice.dueAt()).isEqualTo(instant("2026-06-30T00:00"));
        assertThat(advice.period().heedsCalendar()).isTrue();
    }

    @Test
    void aHolidayThatIsEnteredLaterMovesItAndOneTakenBackBringsItBack() {
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, LocalDate.of(2026, 6, 30), rules);
        CaseDeadlines later =
                new CaseDeadlines(new WorkingDays(Set.of(LocalDate.of(2026, 6, 30)), Set.of()), ShippedPeriods.table());
        assertThat(advice.period().recount(later)).isTrue();
        assertThat(advice.dueAt()).isEqualTo(instant("2026-07-02T00:00"));
        assertThat(advice.period().recount(rules)).isTrue();
        assertThat(advice.dueAt()).isEqualTo(instant("2026-07-01T00:00"));
    }

    @Test
    void aPeriodThatBeginsAnewIsAsLongAsTheLawOfThatDayMakesIt() {
        LocalDate longerFrom = LocalDate.of(2026, 3, 10);
        PeriodTable shipped = ShippedPeriods.table();
        PeriodTable changed = (line, day) -> line == PeriodOfLaw.D13 && !day.isBefore(longerFrom)
                ? new PeriodTerms(PeriodUnit.WORKING_DAYS, 15, "New article", PeriodOfLaw.Certainty.CONFIRMED)
                : shipped.of(line, day);
        CaseDeadlines later = new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), changed);
        Deadline advice = advice(instant("2026-03-02T09:00"));
        advice.period().restart(later, instant("2026-03-16T10:00"));
        assertThat(advice.dueAt()).isEqualTo(instant("2026-04-07T00:00"));
        assertThat(advice.kind()).isEqualTo(DeadlineKind.ADVICE_ANSWER);
    }

    private Deadline advice(Instant at) {
        Term term = rules
                .onAcceptance(new CaseDeadlines.Acceptance(at, FormOfAid.ADVICE, false, null, MissingPapers.NONE))
                .stream()
                .filter(one -> one.period().kind() == DeadlineKind.ADVICE_ANSWER)
                .findFirst()
                .orElseThrow();
        return new Deadline(mock(LegalAidCase.class), term, null);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }
}
