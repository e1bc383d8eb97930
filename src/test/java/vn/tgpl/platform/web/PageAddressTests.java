package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTests {

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN",
        "a&b=c, a%26b%3Dc",
        "{7*7}, %7B7%2A7%7D",
        "${x}, %24%7Bx%7D",
        "50 %, 50%20%25",
        "Đào, %C4%90%C3%A0o",
        "//evil.example, %2F%2Fevil.example",
        "1#2, 1%232"
    })
    void aValueIsOneValueWhateverStandsInIt(String value, String encoded) {
        assertThat(PageAddress.of("/cases").with("state", value)).hasToString("/cases?state=" + encoded);
    }

    @Test
    void whatWasNotAskedForIsLeftOut() {
        assertThat(PageAddress.of("/cases")
                        .with("state", null)
                        .with("year", 2026)
                        .with("due", null)
                        .with("mine", true))
                .hasToString("/cases?year=2026&mine=true");
        assertThat(PageAddress.of("/cases").with("state", null)).hasToString("/cases");
    }
}
