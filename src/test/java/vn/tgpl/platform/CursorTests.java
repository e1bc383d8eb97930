package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final String ID = "~0191e1b2-0000-7000-8000-000000000001";

    @Test
    void isReadBackAsItWasWritten() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-22T02:03:04.567890Z"), UUID.randomUUID());
        assertThat(Cursor.decode(cursor.encoded())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "1.2" + "~nonsense",
                "x.y" + ID,
                "9223372036854775807.1000000000" + ID,
                "9223372036854775807.0" + ID,
                "31556889864403199.0" + ID,
                "-31557014167219200.0" + ID,
                "300000000000.0" + ID
            })
    void whatNoListCouldHoldIsNotTakenForItsBeginning(String typed) {
        assertThatThrownBy(() -> Cursor.decode(typed)).isInstanceOf(PlaceUnreadable.class);
    }

    @Test
    void withoutAPositionTheListBeginsAtItsBeginning() {
        assertThat(Cursor.decode(null)).isEmpty();
    }
}
