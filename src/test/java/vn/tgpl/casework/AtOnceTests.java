package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtOnceTests {

    private static final Instant AROSE = Instant.parse("2026-11-20T09:00:00Z");

    private final AtOnce atOnce = new AtOnce(Duration.ofHours(12));

    @ParameterizedTest(name = "after {0}")
    @CsvSource({
        "PT59S,      done,    doneAfter.moment,  []",
        "PT12M,      done,    doneAfter.minutes, [12]",
        "PT3H5M,     done,    doneAfter.hours,   '[3, 5]'",
        "PT12H,      done,    doneAfter.hours,   '[12, 0]'",
        "PT12H0M1S,  overdue, notAtOnce.hours,   '[12, 0]'",
        "PT23H59M,   overdue, notAtOnce.hours,   '[23, 59]'",
        "P2DT1H,     overdue, notAtOnce.days,    [2]",
    })
    void aDutyThatWasDoneIsToldByHowLongItTook(Duration took, String tone, String key, String args) {
        DueWords words = atOnce.done(AROSE, AROSE.plus(took));
        assertThat(words.tone()).isEqualTo(tone);
        assertThat(words.key()).isEqualTo("casework.due." + key);
        assertThat(words.args()).hasToString(args);
    }

    @ParameterizedTest(name = "after {0}")
    @CsvSource({
        "PT59S, atOnceFor.moment,  []",
        "PT12M, atOnceFor.minutes, [12]",
        "PT13H, atOnceFor.hours,   '[13, 0]'",
        "P3D,   atOnceFor.days,    [3]",
    })
    void aDutyStillToBeDoneIsToldByHowLongItHasBeen(Duration since, String key, String args) {
        DueWords words = AtOnce.open(AROSE, AROSE.plus(since));
        assertThat(words.tone()).isEqualTo("overdue");
        assertThat(words.key()).isEqualTo("casework.due." + key);
        assertThat(words.args()).hasToString(args);
    }

    @Test
    void howLongItMayTakeIsSetByTheInstallation() {
        AtOnce strict = new AtOnce(Duration.ZERO);
        assertThat(strict.done(AROSE, AROSE.plusSeconds(1)).key()).isEqualTo("casework.due.notAtOnce.moment");
        assertThat(strict.done(AROSE, AROSE.plusSeconds(60)).key()).isEqualTo("casework.due.notAtOnce.minutes");
        assertThatIllegalArgumentException().isThrownBy(() -> new AtOnce(Duration.ofMinutes(-1)));
    }
}
