package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** What a stranger finds without a sign-in, and an administrator with one: ASVS 13.4. */
@TgplTest
class OpenAddressesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/beans",
                "/actuator/sbom",
                "/actuator/heapdump",
                "/actuator/mappings",
                "/.git/config",
                "/css/",
                "/css",
                "/js/",
                "/images/",
                "/webjars/",
                "/application.yml",
                "/v3/api-docs",
                "/h2-console"
            })
    void whatIsOfTheHouseIsNotThere(String address) {
        assertThat(mvc.get().uri(address).with(As.administrator()))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(404, 400));
    }

    @Test
    void healthTellsNoMoreThanThatItIsWell() {
        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("components", "details", "db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/frame.css", "/cases"})
    void noAnswerRepeatsWhatWasAsked(String address) {
        assertThat(mvc.method(HttpMethod.TRACE).uri(address)).hasStatus(400);
    }
}
