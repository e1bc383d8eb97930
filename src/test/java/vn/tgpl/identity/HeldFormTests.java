package vn.tgpl.identity;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.identity.domain.DemandedSignIns;

/** A form that meets a page which stands before all else comes back when what is demanded there was done. */
@TgplTest
@Transactional
class HeldFormTests {

    private static final String TYPED = "Noi dung da go rat lau";
    private static final String FORM = "/requests/new";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    private @Nullable Cookie session;

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        ResultActions answer = mvc.perform(session == null ? request : request.cookie(session));
        Cookie given = answer.andReturn().getResponse().getCookie("SESSION");
        session = given == null ? session : given;
        return answer;
    }

    @Test
    void afterAnotherPasswordItIsShownAndSentOn() throws Exception {
        jdbc.sql("update identity.account set must_change_password = true where username = 'tiepnhan'")
                .update();
        perform(sent("same-origin").with(user(accounts.loadUserByUsername("tiepnhan"))))
                .andExpect(redirectedUrl("/account/password"));
        perform(get("/account/password").with(user(accounts.loadUserByUsername("tiepnhan"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("được giữ lại"), not(containsString("btn-secondary\" href=\"/\"")))));
        perform(post("/account/password")
                        .with(user(accounts.loadUserByUsername("tiepnhan")))
                        .with(csrf())
                        .param("currentPassword", "tgpl-demo")
                        .param("newPassword", "mot con trau gam co ben song")
                        .param("repeatedPassword", "mot con trau gam co ben song"))
                .andExpect(redirectedUrl("/sent-again"));
        jdbc.sql("update identity.account set must_change_password = false where username = 'tiepnhan'")
                .update();
        shownAndSentOn("tiepnhan");
    }

    @Test
    void afterASecondFactorTheStartPageLeadsToItOnce() throws Exception {
        DemandedSignIns signIns = new DemandedSignIns(jdbc, clock);
        perform(sent("same-origin").with(user(signIns.load("giamdoc"))))
                .andExpect(redirectedUrl("/account/second-factor"));
        perform(get("/sent-again").with(user(signIns.load("giamdoc"))))
                .andExpect(redirectedUrl("/account/second-factor"));
        perform(get("/").with(user(accounts.loadUserByUsername("giamdoc")))).andExpect(redirectedUrl("/sent-again"));
        shownAndSentOn("giamdoc");
    }

    @Test
    void whoeverWantsItNoMoreThrowsItAway() throws Exception {
        DemandedSignIns signIns = new DemandedSignIns(jdbc, clock);
        perform(sent("same-origin").with(user(signIns.load("giamdoc"))));
        perform(post("/sent-again/removal")
                        .with(user(accounts.loadUserByUsername("giamdoc")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/"));
        perform(get("/sent-again").with(user(accounts.loadUserByUsername("giamdoc"))))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormOfAnotherSiteIsNotHeld() throws Exception {
        DemandedSignIns signIns = new DemandedSignIns(jdbc, clock);
        perform(sent("cross-site").with(user(signIns.load("giamdoc"))));
        perform(get("/sent-again").with(user(accounts.loadUserByUsername("giamdoc"))))
                .andExpect(redirectedUrl("/"));
    }

    private void shownAndSentOn(String account) throws Exception {
        perform(get("/sent-again").with(user(accounts.loadUserByUsername(account))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(TYPED),
                                containsString("action=\"" + FORM + "\""),
                                containsString("name=\"matter.summary\""),
                                not(containsString("??")))));
        perform(get("/").with(user(accounts.loadUserByUsername(account)))).andExpect(status().isOk());
        perform(sent("same-origin").with(user(accounts.loadUserByUsername(account))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(TYPED)));
        perform(get("/sent-again").with(user(accounts.loadUserByUsername(account))))
                .andExpect(redirectedUrl("/"));
    }

    private MockHttpServletRequestBuilder sent(String site) {
        return post(FORM).with(csrf()).header("Sec-Fetch-Site", site).param("matter.summary", TYPED);
    }
}
