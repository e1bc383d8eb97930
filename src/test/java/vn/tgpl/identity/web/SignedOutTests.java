package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.platform.web.ErrorWords;
import vn.tgpl.shared.ActorId;

/** However it is noticed that nobody is signed in any more, the answer fits what was asked for. */
class SignedOutTests {

    private static final String ID = "00000000-0000-7000-8000-000000000001";
    private static final Duration LONGEST = Duration.ofHours(12);

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** How one may notice it. */
    @FunctionalInterface
    interface Noticed {
        void handle(HttpServletRequest request, MockHttpServletResponse response) throws Exception;
    }

    static Stream<Arguments> ways() {
        Noticed gone =
                (request, response) -> new SessionGone().handle(request, response, new MissingCsrfTokenException(null));
        return Stream.concat(
                pages().map(page -> Arguments.of(page.get()[0], page.get()[1])),
                Stream.of(Arguments.of("with a form whose session is gone", gone)));
    }

    static Stream<Arguments> pages() {
        Noticed longest = (request, response) -> new LongestSession(
                        LONGEST, Clock.offset(Clock.systemUTC(), LONGEST.plusMinutes(1)))
                .doFilter(request, response, new MockFilterChain());
        Noticed entry = (request, response) ->
                new SignInEntry().commence(request, response, new InsufficientAuthenticationException("anonymous"));
        return Stream.of(
                Arguments.of("after the longest time", longest, "/login?expired"),
                Arguments.of("without a sign-in", entry, "/login"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aPartOfAPageHasTheWholePageReplaced(String when, Noticed noticed) throws Exception {
        MockHttpServletRequest part = request("GET");
        part.addHeader("HX-Request", "true");
        noticed.handle(part, response);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/login?expired");
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void whoIsSignedInByHalfIsLedFromAPartToTheCode() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new HalfSignedIn(ActorId.of(ID), "hai.lop", 1), null));
        try {
            MockHttpServletRequest part = request("GET");
            part.addHeader("HX-Request", "true");
            new SessionGone().handle(part, response, new AccessDeniedException("half"));
            assertThat(response.getHeader("HX-Redirect")).isEqualTo("/login/second-factor");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aFormThatIsStillBeingFilledStaysWhereItIs(String when, Noticed noticed) throws Exception {
        MockHttpServletRequest part = request("POST");
        part.addHeader("HX-Request", "true");
        noticed.handle(part, response);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Redirect")).isNull();
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatAScriptKeepsIsRefusedWithoutAPageWhoseSessionWouldTakeThePlaceOfANewSignIn(String when, Noticed noticed)
            throws Exception {
        MockHttpServletRequest draft = request("POST");
        draft.addHeader("X-Draft", "yes");
        noticed.handle(draft, response);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getErrorMessage()).isNull();
        assertThat(response.isCommitted()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatWasSentIsToldToBeLost(String when, Noticed noticed) throws Exception {
        noticed.handle(request("POST"), response);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Redirect")).isNull();
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageBecomesTheSignIn(String when, Noticed noticed, String signIn) throws Exception {
        noticed.handle(request("GET"), response);
        assertThat(response.getRedirectedUrl()).isEqualTo(signIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases?year=2026", "/cases?continue=1"})
    void afterASignInTheAddressIsThatOfThePageAloneAndIsForgottenThere(String page) {
        HttpSessionRequestCache cache = SignInEntry.pagesToReturnTo(any -> true);
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", page.replaceAll("\\?.*", ""));
        asked.setQueryString(page.contains("?") ? page.replaceAll(".*\\?", "") : null);
        asked.setSession(new MockHttpSession());
        cache.saveRequest(asked, response);
        assertThat(cache.getRequest(asked, response))
                .isNotNull()
                .extracting(SavedRequest::getRedirectUrl)
                .isEqualTo("http://localhost" + page);
        assertThat(cache.getMatchingRequest(asked, response)).isNotNull();
        assertThat(cache.getRequest(asked, response)).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverSignedInAgainMeanwhileIsToldThatTheFormIsOldAndNotThatHeLacksARight(boolean formIsOld)
            throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("tiepnhan", null));
        try {
            MockHttpServletRequest form = request("POST");
            new SessionGone()
                    .handle(
                            form,
                            response,
                            formIsOld ? new MissingCsrfTokenException(null) : new AccessDeniedException("no right"));
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(form.getAttribute(ErrorWords.class.getName()))
                    .isEqualTo(formIsOld ? ErrorWords.FORM_OF_ANOTHER_SIGN_IN : null);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static MockHttpServletRequest request(String method) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/requests/answer-panel");
        request.setSession(new MockHttpSession());
        return request;
    }
}
