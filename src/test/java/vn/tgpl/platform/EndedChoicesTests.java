package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionTests {

    private static final List<Option> OFFERED = List.of(new Option("66", "Đắk Lắk"), new Option("82", "Đồng Tháp"));
    private static final Map<String, String> NAMES = Map.of("66", "Đắk Lắk", "87", "Đồng Tháp (cũ)");

    @Test
    void whatIsStoredAndOfferedNoMoreStaysAChoice() {
        assertThat(Option.keeping(OFFERED, "87", code -> NAMES.getOrDefault(code, code)))
                .extracting(Option::label)
                .containsExactly("Đắk Lắk", "Đồng Tháp", "Đồng Tháp (cũ)");
    }

    @Test
    void whatIsOfferedNotStoredOrUnknownAddsNothing() {
        assertThat(Option.keeping(OFFERED, "66", code -> NAMES.getOrDefault(code, code)))
                .isEqualTo(OFFERED);
        assertThat(Option.keeping(OFFERED, null, code -> NAMES.getOrDefault(code, code)))
                .isEqualTo(OFFERED);
        assertThat(Option.keeping(OFFERED, "XX", code -> NAMES.getOrDefault(code, code)))
                .isEqualTo(OFFERED);
    }
}
