package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done before a case was reopened fulfils nothing of its second end. */
class RoundTests {

    /** Reopened on 23/11 at 10:00 in Vietnam. */
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");

    private final Round round = new Round(LocalDate.of(2026, 11, 23), AT);

    @ParameterizedTest(name = "on {0} from {1}, written {2}: {3}")
    @CsvSource({
        "2026-11-22, ,      2026-11-23T04:00:00Z, false",
        "2026-11-23, 09:59, 2026-11-23T04:00:00Z, false",
        "2026-11-23, 10:00, 2026-11-23T04:00:00Z, true",
        "2026-11-23, ,      2026-11-23T04:00:00Z, true",
        "2026-11-23, ,      2026-11-23T02:59:59Z, false",
        "2026-11-24, 08:00, 2026-11-24T02:00:00Z, true",
    })
    void itCoversWhatWasDoneAndWrittenSinceThatMoment(
            LocalDate day, @Nullable LocalTime from, Instant written, boolean covered) {
        assertThat(round.covers(day, from, written)).isEqualTo(covered);
    }

    @ParameterizedTest(name = "on {0} at {1}: {2}")
    @CsvSource({"2026-11-20, 07:00, true", "2026-11-19, 23:00, false", "2026-11-20, , true"})
    void oneThatHoldsFromAnEarlierDayCoversThatWholeDay(LocalDate day, @Nullable LocalTime from, boolean covered) {
        assertThat(new Round(LocalDate.of(2026, 11, 20), AT).covers(day, from)).isEqualTo(covered);
    }
}
