package vn.tgpl.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.shared.Vietnam;

class AnswerPromiseTests {

    /** Friday, 20/11/2026, in the afternoon in Vietnam. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of(), Set.of());

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void isThePeriodOfTheLawForNoticesOfAuthorities() {
        assertThat(ShippedPeriods.table().of(PeriodOfLaw.D9, FRIDAY).amount()).isEqualTo(3);
        assertThat(promiseAt(FRIDAY).dayFor(FRIDAY, promised())).isEqualTo(WEDNESDAY);
    }

    @Test
    void isKeptUntilTheEndOfItsLastDay() {
        Instant lastMinute = WEDNESDAY.atTime(23, 59).atZone(Vietnam.ZONE).toInstant();
        assertThat(promiseAt(lastMinute).isBroken(FRIDAY, promised())).isFalse();
        assertThat(promiseAt(lastMinute.plusSeconds(60)).isBroken(FRIDAY, promised()))
                .isTrue();
    }

    @Test
    void staysAsItWasGivenWhenThePeriodIsChangedLater() {
        AnswerPromise changed = promiseAt(
                FRIDAY, (line, day) -> new PeriodTerms(PeriodUnit.WORKING_DAYS, 9, "New", Certainty.CONFIRMED));
        assertThat(changed.dayFor(FRIDAY, promised())).isEqualTo(WEDNESDAY);
        assertThat(changed.of(FRIDAY).amount()).isEqualTo(9);
    }

    private static PromisedTerm promised() {
        return promiseAt(FRIDAY).of(FRIDAY);
    }

    private static AnswerPromise promiseAt(Instant now) {
        return promiseAt(now, ShippedPeriods.table());
    }

    private static AnswerPromise promiseAt(Instant now, PeriodTable periods) {
        return new AnswerPromise(NO_HOLIDAYS, periods, Clock.fixed(now, Vietnam.ZONE));
    }
}
