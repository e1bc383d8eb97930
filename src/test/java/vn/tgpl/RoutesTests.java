package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the application as every account of the practice installation. */
@TgplTest
@Transactional
@TestInstance(Lifecycle.PER_CLASS)
class RoutesTests {

    private static final int FOUND_ELSEWHERE = 302;
    private static final int FORBIDDEN = 403;
    private static final int FAULT = 500;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    Stream<Route> routes() {
        return Route.of(requestMappingHandlerMapping);
    }

    Stream<Route> pages() {
        return routes().filter(route -> route.isRead() && !route.hasVariables());
    }

    Stream<Route> things() {
        return routes().filter(Route::hasVariables);
    }

    Stream<Route> forms() {
        return writing().filter(route -> !route.hasVariables());
    }

    Stream<Route> writing() {
        return routes().filter(route -> !route.isRead());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void eachRouteStatesItsRight(Route route) {
        assertThat(route.right()).as("@PreAuthorize of %s", route).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageOpensForThoseWithItsRightAlone(Route route) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String account : As.ACCOUNTS) {
            MockHttpServletResponse answer = answer(get(route.path()), As.user(account));
            if (route.isOpenTo(person(account))) {
                checkPage(all, route + " as " + account, route, answer);
            } else {
                all.assertThat(answer.getStatus()).as(route + " as " + account).isIn(route.answersToTheUnentitled());
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void strangersAreAskedToSignIn(Route route) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        request(route.method(), route.path()).with(csrf()))
                .andReturn()
                .getResponse();

        if (route.isPublic()) {
            assertThat(answer.getStatus()).isLessThan(FAULT);
            assertThat(answer.getRedirectedUrl()).isNotEqualTo("/login");
        } else if (route.method().equals(HttpMethod.GET)) {
            assertThat(answer.getStatus()).isEqualTo(FOUND_ELSEWHERE);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
        } else {
            // a redirect would drop what was sent without a word
            assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED.value());
            assertThat(answer.getRedirectedUrl()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatDoesNotExistIsNotFound(Route route) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String account : As.ACCOUNTS) {
            MockHttpServletResponse answer = answer(request(route.method(), route.path()), As.user(account), csrf());
            if (route.isOpenTo(person(account))) {
                all.assertThat(answer.getStatus()).as(route + " as " + account).isIn(route.answersToTheUnknown());
            } else {
                all.assertThat(answer.getStatus()).as(route + " as " + account).isIn(route.answersToTheUnentitled());
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothingIsWrittenWithoutTheFormsToken(Route route) throws Exception {
        for (String account : List.of("quantri", "giamdoc")) {
            assertThat(answer(request(route.method(), route.path()), As.user(account))
                            .getStatus())
                    .isEqualTo(FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anEmptyFormIsNoFaultAndNotReadWithoutTheRight(Route route) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String account : As.ACCOUNTS) {
            int status = answer(request(route.method(), route.path()), As.user(account), csrf())
                    .getStatus();
            if (route.isOpenTo(person(account))) {
                all.assertThat(status).as(route + " as " + account).isLessThan(FAULT);
            } else {
                all.assertThat(status).as(route + " as " + account).isIn(route.answersToTheUnentitled());
            }
        }
        all.assertAll();
    }

    @Test
    void whoAdministersAccountsHasNoRightToCases() {
        assertThat(routes().filter(route -> route.isOpenTo(person("quantri")))
                        .map(Route::right)
                        .filter(right -> right.matches(".*'(intake|casework|people|referrals|reporting):.*")))
                .isEmpty();
    }

    private static void checkPage(SoftAssertions all, String as, Route route, MockHttpServletResponse answer)
            throws Exception {
        if (answer.getStatus() != 200) {
            all.assertThat(answer.getStatus()).as(as).isIn(route.otherAnswers());
            return;
        }
        WholePage.check(all, as, answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, RequestPostProcessor... with)
            throws Exception {
        for (RequestPostProcessor processor : with) {
            request.with(processor);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private UserDetails person(String account) {
        return accounts.loadUserByUsername(account);
    }
}
