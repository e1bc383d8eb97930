package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class EndedChoicesTests {

    private static final List<Option> OFFERED = List.of(new Option("66", "Đắk Lắk"), new Option("82", "Đồng Tháp"));
    private static final Map<String, String> NAMES = Map.of("66", "Đắk Lắk", "87", "Đồng Tháp (cũ)");

    @Test
    void whatIsStoredAndOfferedNoMoreStaysAChoiceThatSaysItEnded() {
        assertThat(kept("87"))
                .extracting(Option::label)
                .containsExactly("Đắk Lắk", "Đồng Tháp", "Đồng Tháp (cũ) – đã hết");
    }

    @Test
    void whatIsOfferedNotStoredOrUnknownAddsNothing() {
        assertThat(kept("66")).isEqualTo(OFFERED);
        assertThat(kept(null)).isEqualTo(OFFERED);
        assertThat(kept("XX")).isEqualTo(OFFERED);
    }

    private static List<Option> kept(@Nullable String stored) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("common.ended", Locale.ROOT, "{0} – đã hết");
        return new EndedChoices(messages).keep(OFFERED, stored, code -> NAMES.getOrDefault(code, code), Locale.ROOT);
    }
}
