package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.TgplTest;

/** The page of a fault carries the form that was sent, to be sent again as it was, and nothing that opens something. */
@TgplTest
class SentAgainTests {

    private static final String WRITTEN = "Đã gặp bị can \"hôm qua\" tại trại";
    private static final String KEY = "018f0000-0000-7000-8000-000000000001";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void theWholeFormIsThereWithTheIdItCarried(int status) {
        assertThat(fault(status, "same-origin").param("id", KEY).param("outcome", WRITTEN))
                .hasStatus(status)
                .bodyText()
                .contains("action=\"/cases/1/activities\"", "name=\"id\" value=\"" + KEY + "\"", "Gửi lại")
                .contains("name=\"outcome\" value=\"Đã gặp bị can &quot;hôm qua&quot; tại trại\"", "name=\"_csrf\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "newPassword", "repeatedPassword", "clientSecret"})
    void whatOpensSomethingIsOnNoPage(String field) {
        assertThat(fault(500, "same-origin").param(field, "mat khau rat dai").param("outcome", WRITTEN))
                .bodyText()
                .doesNotContain("Gửi lại", "mat khau rat dai\"");
    }

    @Test
    void theCodeOfAListIsNoSecret() {
        assertThat(fault(503, "same-origin").param("code", "HON_NHAN").param("outcome", WRITTEN))
                .bodyText()
                .contains("name=\"code\" value=\"HON_NHAN\"", "Gửi lại");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aFormWhoseSignInEndedIsSentAgainByThatOfItsSender(int status) {
        MockMvcRequestBuilder late =
                fault(status, "same-origin").param("id", KEY).param("outcome", WRITTEN);
        if (status == 403) {
            assertThat(late)
                    .as("who lacks the right may not send it again")
                    .bodyText()
                    .doesNotContain("Gửi lại");
            late = fault(status, "same-origin").param("id", KEY).param("outcome", WRITTEN);
            late.requestAttr(ErrorWords.class.getName(), ErrorWords.FORM_OF_ANOTHER_SIGN_IN);
        }
        assertThat(late)
                .hasStatus(status)
                .bodyText()
                .contains("action=\"/cases/1/activities\"", "name=\"id\" value=\"" + KEY + "\"", "Gửi lại")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aFormOfAnotherSiteIsNotSentOn(String site) {
        assertThat(fault(500, site).param("outcome", WRITTEN)).bodyText().doesNotContain("Gửi lại", "Đã gặp");
    }

    @Test
    void whatWasOnlyAskedForIsNotSent() {
        assertThat(mvc.get()
                        .uri("/error?outcome=x")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .header("Sec-Fetch-Site", "same-origin"))
                .bodyText()
                .doesNotContain("Gửi lại");
    }

    /** A dispatch to the page of a fault is a GET that tells what was sent. */
    @Test
    void theMethodOfWhatFailedDecides() {
        MockHttpServletRequest request = sent();
        request.setMethod("GET");
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
        assertThat(SentForm.of(request)).isPresent();
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "GET");
        assertThat(SentForm.of(request)).isEmpty();
    }

    @Test
    void noFormOfASignInAndNoPartOfAPageIsKeptNorOneThatIsTooLong() {
        for (String path : List.of("/login", "/account/password", "/logout", "//evil.example/x")) {
            MockHttpServletRequest request = sent();
            request.setRequestURI(path);
            assertThat(SentForm.of(request)).as(path).isEmpty();
        }
        MockHttpServletRequest part = sent();
        part.addHeader("HX-Request", "true");
        assertThat(SentForm.of(part)).isEmpty();
        MockHttpServletRequest upload = sent();
        upload.setContentType("multipart/form-data; boundary=x");
        assertThat(SentForm.of(upload)).isEmpty();
        MockHttpServletRequest longest = sent();
        longest.setParameter("outcome", "a".repeat(200_001));
        assertThat(SentForm.of(longest)).isEmpty();
    }

    private static MockHttpServletRequest sent() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/requests/new");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.setParameter("outcome", WRITTEN);
        return request;
    }

    private MockMvcRequestBuilder fault(int status, String site) {
        return mvc.post()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases/1/activities")
                .header("Sec-Fetch-Site", site)
                .with(csrf());
    }
}
