package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

@TgplTest
@Transactional
class SignInTests {

    private static final String PASSWORD = "tgpl-demo";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Test
    void aFormSentAfterItsSignInRanOutIsToldSoAndNotTakenForAMissingRight() throws Exception {
        mvc.perform(post("/requests").param("person.fullName", "H'Bia")).andExpect(status().isUnauthorized());
        mvc.perform(post("/requests").with(As.intakeOfficer()).param("person.fullName", "H'Bia"))
                .andExpect(status().isForbidden());
    }

    @Test
    void strangersAreSentToTheSignInPage() throws Exception {
        mvc.perform(get("/cases")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"username\"")));
    }

    @Test
    void theRightPasswordLeadsToTheWorkListAndIsJournalled() throws Exception {
        signIn("ketoan", PASSWORD, "10.1.0.1").andExpect(redirectedUrl("/"));

        assertThat(actionsOf("ketoan")).startsWith("identity.sign-in");
        assertThat(jdbc.sql("select last_sign_in_at is not null from identity.account where username = 'ketoan'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?year=2026, http://localhost/cases?year=2026",
        "/khong-co-trang-nay, /",
        "/cases.php, /",
        "/admin/khong-co, /"
    })
    void afterTheSignInAPageIsOpenedThatThereIsAndTheStartPageForAnyOtherAddress(String typed, String opened)
            throws Exception {
        Cookie[] session = mvc.perform(get(typed))
                .andExpect(redirectedUrl("/login"))
                .andReturn()
                .getResponse()
                .getCookies();
        if (session.length == 0) {
            // nothing is kept of an address that no page answers
            session = new Cookie[] {new Cookie("none", "none")};
        }
        mvc.perform(post("/login")
                        .cookie(session)
                        .with(csrf())
                        .param("username", "ketoan")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl(opened));
    }

    @Test
    void theUserNameIsReadWithoutRegardToCapitals() throws Exception {
        signIn("KeToan", PASSWORD, "10.1.0.2").andExpect(redirectedUrl("/"));
    }

    @Test
    void anUnknownUserGetsTheSameAnswerAsAWrongPassword() throws Exception {
        signIn("ketoan", "wrong", "10.1.0.3").andExpect(redirectedUrl("/login?error"));
        signIn("nobody", "wrong", "10.1.0.3").andExpect(redirectedUrl("/login?error"));

        assertThat(actionsOf("ketoan")).startsWith("identity.sign-in-refused");
    }

    @Test
    void afterFiveWrongPasswordsTheAddressWaitsButTheRightfulUserElsewhereDoesNot() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("luatsu", "wrong", "10.1.0.4").andExpect(redirectedUrl("/login?error"));
        }

        signIn("luatsu", PASSWORD, "10.1.0.4").andExpect(redirectedUrl("/login?throttled"));
        signIn("luatsu", PASSWORD, "10.1.0.5").andExpect(redirectedUrl("/"));
    }

    @Test
    void anUnknownUserIsThrottledLikeAnyOther() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("nobody", "wrong", "10.1.0.6").andExpect(redirectedUrl("/login?error"));
        }

        signIn("nobody", "wrong", "10.1.0.6").andExpect(redirectedUrl("/login?throttled"));
    }

    @Test
    void theWordsAboutWaitingSayHowLongItIs() throws Exception {
        mvc.perform(get("/login").param("throttled", ""))
                .andExpect(content().string(containsString("lâu nhất 15 phút")))
                .andExpect(content().string(not(containsString("đặt lại mật khẩu"))));
    }

    @Test
    void aPasswordOfTenThousandLettersIsSimplyWrong() throws Exception {
        signIn("ketoan", "ế".repeat(10_000), "10.1.0.7").andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void withoutTheFormsTokenNothingIsSignedIn() throws Exception {
        mvc.perform(post("/login").param("username", "ketoan").param("password", PASSWORD))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aPartOfAPageAskedForWithoutASignInReplacesTheWholePage() throws Exception {
        mvc.perform(get("/session/ping").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login?expired"));
    }

    @Test
    void aFormThatIsBeingFilledStaysWhenTheSignInRanOut() throws Exception {
        mvc.perform(post("/requests/answer-panel").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("HX-Redirect"));
    }

    private ResultActions signIn(String username, String password, String address) throws Exception {
        return mvc.perform(post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private List<String> actionsOf(String username) {
        String id = jdbc.sql("select id::text from identity.account where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
        return journal.entriesOf("account", id).stream()
                .map(JournalEntryView::action)
                .toList();
    }
}
