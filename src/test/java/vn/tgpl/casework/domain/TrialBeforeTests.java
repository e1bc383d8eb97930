package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trial is told beside the last day of an appointment where it comes first, on record or as told with the request. */
class TrialBeforeTests {

    @ParameterizedTest
    @CsvSource({
        // entered, told, what is told of until 26/11 on 23/11
        ", , ",
        "2026-11-22, , ",
        "2026-11-23, , 2026-11-23",
        "2026-11-26, , 2026-11-26",
        "2026-11-27, , ",
        ", 2026-11-24, 2026-11-24",
        "2026-11-25, 2026-11-24, 2026-11-24",
        "2026-11-25, 2026-11-20, 2026-11-25",
        "2026-12-01, 2026-11-26, 2026-11-26"
    })
    void theFirstOneFromTodayUntilTheLastDayIsTold(
            @Nullable LocalDate entered, @Nullable LocalDate told, @Nullable LocalDate expected) {
        assertThat(TrialBefore.of(entered, told, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 26))
                        .orElse(null))
                .isEqualTo(expected);
    }
}
