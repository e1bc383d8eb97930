package vn.tgpl.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.shared.Vietnam;

class AnswerPromiseTests {

    /** Friday, 20/11/2026, in the afternoon in Vietnam. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void isThePeriodOfTheLawForNoticesOfAuthorities() {
        assertThat(PeriodOfLaw.D9.amount()).isEqualTo(3);
        assertThat(promiseAt(FRIDAY).dayFor(FRIDAY)).isEqualTo(WEDNESDAY);
    }

    @Test
    void isKeptUntilTheEndOfItsLastDay() {
        Instant lastMinute = WEDNESDAY.atTime(23, 59).atZone(Vietnam.ZONE).toInstant();
        assertThat(promiseAt(lastMinute).isBroken(FRIDAY)).isFalse();
        assertThat(promiseAt(lastMinute.plusSeconds(60)).isBroken(FRIDAY)).isTrue();
    }

    private static AnswerPromise promiseAt(Instant now) {
        return new AnswerPromise(new WeekdaysOnly(), Clock.fixed(now, Vietnam.ZONE));
    }

    /** A calendar without holidays. */
    private static final class WeekdaysOnly implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= 5;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            LocalDate day = from;
            for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public LocalDate plusDaysRolled(LocalDate from, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate plusMonthsRolled(LocalDate from, int months) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant plusHours(Instant from, int hours) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
