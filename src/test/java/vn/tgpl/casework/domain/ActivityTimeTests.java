package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is done in a case before its line in the register (TT 12/2018 Đ5 k2), nor on a day to come. */
class ActivityTimeTests {

    private static final Instant ACCEPTED = Instant.parse("2026-11-16T03:00:00Z"); // ten o'clock in Vietnam
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | from  | refused because
            2026-11-15 |       | PerformedBeforeAcceptance
            2026-11-15 | 23:59 | PerformedBeforeAcceptance
            2026-11-16 |       | ''
            2026-11-16 | 09:59 | PerformedAtBeforeAcceptance
            2026-11-16 | 10:00 | ''
            2026-11-23 | 08:00 | ''
            2026-11-24 |       | PerformedInFuture
            """)
    void workIsDoneSinceTheAcceptanceAndUntilToday(LocalDate day, @Nullable LocalTime from, String refused) {
        assertThat(ActivityTime.objections(day, from, ACCEPTED, TODAY).stream()
                        .map(refusal -> refusal.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(refused);
    }
}
