package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import vn.tgpl.calendar.WorkingCalendar;

/** TTLT 10/2018 Đ12; BLTTHS 2015 Đ78 k4: a day in criminal proceedings, three working days of a court in others. */
class RegistrationReplyTests {

    private final WorkingCalendar calendar = Mockito.mock(
            WorkingCalendar.class,
            call -> call.getMethod().getName().equals("plusWorkingDays")
                    ? Stream.iterate(call.<LocalDate>getArgument(0).plusDays(1), day -> day.plusDays(1))
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                            .skip(call.<Integer>getArgument(1) - 1L)
                            .findFirst()
                            .orElseThrow()
                    : null);

    @ParameterizedTest(name = "criminal {0}, sent {1}: until {2}")
    @CsvSource({
        "true, 2026-11-20, 2026-11-21",
        "true, 2026-11-23, 2026-11-24",
        "false, 2026-11-20, 2026-11-25",
        "false, 2026-11-23, 2026-11-26"
    })
    void anAuthorityAnswersWithin(boolean criminal, LocalDate sentOn, LocalDate until) {
        assertThat(RegistrationReply.lastDay(criminal, sentOn, calendar)).isEqualTo(until);
        assertThat(RegistrationReply.isLate(criminal, sentOn, until, calendar)).isFalse();
        assertThat(RegistrationReply.isLate(criminal, sentOn, until.plusDays(1), calendar))
                .isTrue();
    }

    @ParameterizedTest(name = "criminal {0}, on {1}: what was sent by {2}")
    @CsvSource({"true, 2026-11-24, 2026-11-22", "false, 2026-11-24, 2026-11-18", "false, 2026-11-26, 2026-11-22"})
    void whatWasSentSoLongAgoIsLate(boolean criminal, LocalDate today, LocalDate sentBy) {
        assertThat(RegistrationReply.lateIfSentBy(criminal, today, calendar)).isEqualTo(sentBy);
    }
}
