package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.Route;
import vn.tgpl.TgplTest;

/** What every answer tells the browser, so that a hole elsewhere is not the end: ASVS 5.0 V3.4, V14.3.2. */
@TgplTest
@Transactional
@TestInstance(Lifecycle.PER_CLASS)
class HeadersTests {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");

    private static final List<String> DIRECTIVES = List.of(
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    /** What no page of the product asks a device for. */
    private static final List<String> SWITCHED_OFF = List.of("geolocation=()", "microphone=()", "payment=()", "usb=()");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping).filter(route -> route.isRead());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAnswerForbidsWhatNoPageNeeds(Route page) {
        SoftAssertions all = new SoftAssertions();
        for (String account : List.of("giamdoc", "ubndxa")) {
            MockHttpServletResponse answer = mvc.get()
                    .uri(page.path())
                    .secure(true)
                    .with(As.user(account))
                    .exchange()
                    .getResponse();
            ALWAYS.forEach((name, value) ->
                    all.assertThat(answer.getHeader(name)).as(name).isEqualTo(value));
            all.assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains(DIRECTIVES)
                    .doesNotContain("unsafe", "http:", "https:", "*");
            all.assertThat(answer.getHeader("Permissions-Policy")).contains(SWITCHED_OFF);
            all.assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            all.assertThat(answer.getHeaderNames())
                    .as("what runs here")
                    .doesNotContain("Server", "X-Powered-By", "Access-Control-Allow-Origin");
        }
        all.assertAll();
    }

    /** Turned away before any filter, and yet with every header; on the wire, the page of the fault comes with them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/cases;a=b", "/cases//../people", "/cases/%2e%2e/people", "/cases%5cpeople", "/people/%00"})
    void anAddressLikeNoPageHasIsAnsweredLikeEveryOther(String address) {
        MockHttpServletResponse answer =
                mvc.get().uri(URI.create(address)).secure(true).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        ALWAYS.forEach(
                (name, value) -> assertThat(answer.getHeader(name)).as(name).isEqualTo(value));
        assertThat(answer.getHeader("Content-Security-Policy")).contains(DIRECTIVES);
        assertThat(answer.getHeader("Permissions-Policy")).contains(SWITCHED_OFF);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/frame.css", "/js/keys.js", "/webjars/htmx.org/2.0.8/dist/htmx.min.js"})
    void whatSaysNothingOfAnybodyIsKeptByTheBrowser(String file) {
        MockHttpServletResponse answer =
                mvc.get().uri(file).secure(true).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control"))
                .contains("max-age=31536000")
                .doesNotContain("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void withoutEncryptionNothingIsPromisedAboutIt() {
        assertThat(mvc.get().uri("/login").exchange().getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }
}
