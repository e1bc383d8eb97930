package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.Route;
import vn.tgpl.TgplTest;

/**
 * Neither the host somebody writes into a request nor an address among its parameters gets into an answer: nobody is led away
 * (ASVS 3.7.2), and no cache or letter is given a foreign address.
 */
@TgplTest
@Transactional
@TestInstance(Lifecycle.PER_CLASS)
class ForeignHostTests {

    private static final String EVIL = "evil.example";

    /** What others call the parameter that says where to go on. */
    private static final List<String> WAYS_ON =
            List.of("next", "continue", "redirect", "url", "return", "returnTo", "target", "spring-security-redirect");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    Stream<Route> routes() {
        return Route.of(requestMappingHandlerMapping);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void noAnswerNamesThem(Route route) {
        check(ask(route.method(), route.path(), As.director()));
        check(ask(route.method(), route.path(), SecurityMockMvcRequestPostProcessors.anonymous()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "/%2f%2fevil.example"})
    void aSignInLeadsToThisHost(String path) {
        MockHttpServletResponse answer = mvc.post()
                .uri("/login")
                .with(csrf())
                .with(from())
                .param("username", "giamdoc")
                .param("password", "tgpl-demo")
                .params(ways(path))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        check(answer);
    }

    private MockHttpServletResponse ask(HttpMethod method, String path, RequestPostProcessor who) {
        return mvc.method(method)
                .uri(path)
                .with(who)
                .with(csrf())
                .with(from())
                .params(ways("https://" + EVIL + "/"))
                .exchange()
                .getResponse();
    }

    private static MultiValueMap<String, String> ways(String address) {
        var ways = new LinkedMultiValueMap<String, String>();
        WAYS_ON.forEach(name -> ways.add(name, address));
        return ways;
    }

    /** Also as a proxy would tell it, whom nobody trusts here. */
    private static RequestPostProcessor from() {
        return request -> {
            request.setServerName(EVIL);
            request.addHeader("Host", EVIL);
            request.addHeader("X-Forwarded-Host", EVIL);
            request.addHeader("Forwarded", "host=" + EVIL);
            request.addHeader("Referer", "https://" + EVIL + "/");
            return request;
        };
    }

    private static void check(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isLessThan(500);
        answer.getHeaderNames()
                .forEach(name -> assertThat(answer.getHeaders(name)).as(name).noneMatch(value -> value.contains(EVIL)));
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain(EVIL);
    }
}
