package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.Vietnam;

class WaitingTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    /** How far the reminder and what the law asks for lie from now, in hours. */
    @ParameterizedTest(name = "reminder {0} h, law {1} h")
    @CsvSource({"24, 48", "48, 24", "24, 24", "-24, 24", "-2000, 9000", "-24, -900"})
    void aReminderNeverStandsBeforeWhatTheLawDates(int reminder, int law) {
        Waiting own = waiting(reminder, true, true);
        Waiting legal = waiting(law, false, false);
        assertThat(Stream.of(own, legal).min(Waiting.FIRST)).hasValue(legal);
        assertThat(Stream.of(legal, own).min(Waiting.FIRST)).hasValue(legal);
    }

    @ParameterizedTest
    @CsvSource({"-900, -300, -900", "-24, 24, -24"})
    void ofRemindersTheEarlierComesFirst(int one, int other, int first) {
        assertThat(Stream.of(one, other)
                        .map(hours -> waiting(hours, true, true))
                        .min(Waiting.FIRST))
                .hasValue(waiting(first, true, true));
    }

    /** How far the duty and the deadline lie from now, in hours; it is 9 o'clock in Vietnam. */
    @ParameterizedTest(name = "duty {0} h, deadline {1} h: the duty first? {2}")
    @CsvSource({"-1, 3, false", "-9, 14, false", "-10, 3, true", "3, 15, true"})
    void ofOneDayTheDeadlineOfTheCaseStandsBeforeTheDutyAboutIt(int duty, int deadline, boolean dutyFirst) {
        Waiting about = waiting(duty, true, false);
        Waiting of = waiting(deadline, false, false);
        assertThat(Stream.of(about, of).min(Waiting.FIRST)).hasValue(dutyFirst ? about : of);
    }

    private static Waiting waiting(int hours, boolean duty, boolean reminder) {
        Instant at = NOW.plus(Duration.ofHours(hours));
        return new Waiting(at, at.atZone(Vietnam.ZONE).toLocalDate(), duty, reminder);
    }
}
