package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestContext;

/** What the listener of all logs takes for a person, and what it does not. */
class SilentLogsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saved 066190012345",
                "call 0912345678",
                "signed in with tgpl-demo",
                "refused: Lò Thị Đào",
                "\u0110"
            })
    void aLineThatTellsOfAPersonIsHeard(String line) {
        assertThat(SilentLogs.isPersonal(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refused, not within reach: POST /cases by 00000000-0000-7000-8000-000000000001",
                "started in 1.012345678 s",
                "2026-11-23T16:52:38.122Z",
                "12 rows"
            })
    void aLineOfAnOperatorIsNot(String line) {
        assertThat(SilentLogs.isPersonal(line)).isFalse();
    }

    @Test
    void aClassFailsWhoseLinesOrFailuresTellOfAPerson() {
        SilentLogs ear = new SilentLogs();
        TestContext test = mock();
        ear.beforeTestMethod(test);

        LoggerFactory.getLogger("told").error("refused {}", "066190012345");
        assertThatThrownBy(() -> ear.afterTestClass(test)).hasMessageContaining("told: refused 066190012345");

        LoggerFactory.getLogger("failed")
                .error("refused", new IllegalStateException(new RuntimeException("0912345678")));
        assertThatThrownBy(() -> ear.afterTestClass(test)).hasMessageContaining("0912345678");

        assertThatCode(() -> ear.afterTestClass(test)).as("heard once").doesNotThrowAnyException();
    }
}
