package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

/** People see where they are signed in and end what they do not want; an administrator ends all of an account. */
class OpenSignInsTests extends SignedInAccountTest {

    private static final String PAGE = "/account/sessions";
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{32})\"");

    @Autowired
    private Journal journal;

    /** Accounts of other tests bear the same name. */
    @BeforeEach
    void nobodyIsSignedIn() {
        jdbc.sql("delete from spring_session where principal_name = 'phien.thu'")
                .update();
    }

    @Test
    void theOthersAreToldFromThisOneAndNoPageBearsTheirNames() throws Exception {
        Cookie here = signIn(PASSWORD);
        Cookie elsewhere = signIn(PASSWORD);

        String page = page(here);

        assertThat(page)
                .contains("phiên này", "127.0.0.1", "Đăng nhập lúc")
                .doesNotContain(elsewhere.getValue(), here.getValue());
        assertThat(marks(page)).hasSize(1);
    }

    @Test
    void oneIsEndedAndTheOthersGoOn() throws Exception {
        Cookie here = signIn(PASSWORD);
        Cookie elsewhere = signIn(PASSWORD);
        String mark = marks(page(here)).get(0);
        Cookie third = signIn(PASSWORD);

        send("/end", here, mark);

        assertSignedOut(elsewhere);
        assertSignedIn(here);
        assertSignedIn(third);
        assertThat(actions()).startsWith("identity.sign-in-ended");
    }

    @Test
    void allOthersAreEnded() throws Exception {
        Cookie here = signIn(PASSWORD);
        Cookie elsewhere = signIn(PASSWORD);
        Cookie third = signIn(PASSWORD);

        send("/others-end", here, "");

        assertSignedOut(elsewhere);
        assertSignedOut(third);
        assertSignedIn(here);
        assertThat(actions()).startsWith("identity.sign-ins-ended");
        assertThat(page(here)).doesNotContain("others-end");
    }

    @Test
    void nobodyEndsThoseOfSomebodyElse() throws Exception {
        Cookie here = signIn(PASSWORD);
        Cookie elsewhere = signIn(PASSWORD);
        String mark = marks(page(here)).get(0);

        mvc.perform(post(PAGE + "/end").param("mark", mark).with(As.director()).with(csrf()))
                .andExpect(redirectedUrl(PAGE));

        assertSignedIn(elsewhere);
    }

    @Test
    void anAdministratorEndsAllOfAnAccountAndNothingElse() throws Exception {
        Cookie session = signIn(PASSWORD);

        mvc.perform(post("/admin/accounts/{id}/sign-ins-end", id)
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/accounts/" + id));

        assertSignedOut(session);
        signIn(PASSWORD);
        assertThat(actions()).contains("identity.sign-ins-ended");
    }

    @Test
    void anAdministratorEndsThoseOfEverybodyWithAReason() throws Exception {
        Cookie session = signIn(PASSWORD);
        String every = "/admin/accounts/sign-ins-end";
        mvc.perform(post(every).param("reason", " ").with(As.administrator()).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertSignedIn(session);
        mvc.perform(post(every)
                        .param("reason", "Nghi lộ khóa bí mật")
                        .with(As.director())
                        .with(csrf()))
                .andExpect(status().isForbidden());

        mvc.perform(post(every)
                        .param("reason", "Nghi lộ khóa bí mật")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/accounts"));

        // other tests know the accounts as they were set up
        jdbc.sql("update identity.account set version = version - 1").update();
        assertSignedOut(session);
        signIn(PASSWORD);
    }

    private String page(Cookie session) throws Exception {
        return mvc.perform(get(PAGE).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void send(String end, Cookie session, String mark) throws Exception {
        mvc.perform(post(PAGE + end).cookie(session).param("mark", mark).with(csrf()))
                .andExpect(redirectedUrl(PAGE));
    }

    private static List<String> marks(String page) {
        return MARK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private List<String> actions() {
        return journal.entriesOf("account", id).stream()
                .map(JournalEntryView::action)
                .toList();
    }
}
