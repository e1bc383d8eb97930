package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** Not rolled back: sessions end when the change is committed. The account is made for each test and taken away. */
@TgplTest
class SessionsOfAnAccountTests {

    private static final String USERNAME = "phien.thu";
    private static final String PASSWORD = "tgpl-demo";
    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    private static final String OTHER_CENTRE = "00000000-0000-7000-8000-000000008201";
    private static final String NEW_PASSWORD = "Một câu dài chẳng ai đoán được, thật đấy, dài hơn bảy mươi hai byte";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private String id = "";

    @BeforeEach
    void anAccount() {
        id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select :id::uuid, :username, 'Phiên Thử', password_hash, office_id, true, false, created_at, 0
                          from identity.account where username = 'tiepnhan'""").param("id", id).param("username", USERNAME).update();
        jdbc.sql("insert into identity.account_role values (:id::uuid, 'INTAKE_OFFICER')")
                .param("id", id)
                .update();
    }

    @AfterEach
    void noAccount() {
        jdbc.sql("delete from identity.account_role where account_id = :id::uuid")
                .param("id", id)
                .update();
        jdbc.sql("delete from identity.account where id = :id::uuid")
                .param("id", id)
                .update();
    }

    @Test
    void changingOnesPasswordEndsTheOtherSignInsAndKeepsThisOne() throws Exception {
        Cookie here = signIn(PASSWORD);
        Cookie elsewhere = signIn(PASSWORD);

        Cookie renewed = mvc.perform(post("/account/password")
                        .cookie(here)
                        .param("currentPassword", PASSWORD)
                        .param("newPassword", NEW_PASSWORD)
                        .param("repeatedPassword", NEW_PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        assertThat(renewed).isNotNull();
        assertSignedIn(Objects.requireNonNull(renewed));
        assertSignedOut(elsewhere);
        assertSignedOut(here);
        signIn(NEW_PASSWORD);
    }

    @Test
    void aDisabledAccountIsThrownOut() throws Exception {
        Cookie session = signIn(PASSWORD);

        edit("INTAKE_OFFICER", false).andExpect(redirectedUrl("/admin/accounts"));

        assertSignedOut(session);
        mvc.perform(signInRequest(PASSWORD)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void otherRolesEndTheSignIn() throws Exception {
        Cookie session = signIn(PASSWORD);

        edit("ACCOUNTANT", true).andExpect(redirectedUrl("/admin/accounts"));

        assertSignedOut(session);
    }

    @Test
    void aResetPasswordMustBeChangedBeforeAnythingElse() throws Exception {
        Cookie session = signIn(PASSWORD);
        String page = mvc.perform(post("/admin/accounts/{id}/password", id)
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertSignedOut(session);

        String made = page.replaceAll("(?s).*<code[^>]*>([^<]+)</code>.*", "$1");
        Cookie fresh = signIn(made);
        mvc.perform(get("/requests").cookie(fresh)).andExpect(redirectedUrl("/account/password"));
        mvc.perform(get("/account/password").cookie(fresh)).andExpect(status().isOk());
    }

    @Test
    void aSignInUnderWayDoesNotSurviveWhatDisablesTheAccount() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Cookie> underWay = transactions.execute(disabling -> {
                jdbc.sql("update identity.account set enabled = false, version = version + 1 where id = :id::uuid")
                        .param("id", id)
                        .update();
                Future<Cookie> signIn = threads.submit(() -> signIn(PASSWORD));
                waitUntilItStandsAtTheAccount();
                return signIn;
            });
            assertSignedOut(Objects.requireNonNull(underWay).get());
            assertThat(jdbc.sql("select last_sign_in_at is null from identity.account where id = :id::uuid")
                            .param("id", id)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoseOfficeMovesSignsInAnew() throws Exception {
        String branch = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from, version)
                        select :branch::uuid, 'BRANCH', 'Chi nhánh chuyển', 'CNX', '66', id, date '2020-01-01', 0
                          from offices.office where kind = 'CENTRE' and province_code = '66'""").param("branch", branch).update();
        jdbc.sql("update identity.account set office_id = :branch::uuid where id = :id::uuid")
                .param("branch", branch)
                .param("id", id)
                .update();
        try {
            Cookie session = signIn(PASSWORD);
            mvc.perform(post("/admin/offices/{id}", branch)
                            .param("version", "0")
                            .param("name", "Chi nhánh chuyển")
                            .param("abbreviation", "CNX")
                            .param("parent", OTHER_CENTRE)
                            .param("from", "1/1/2020")
                            .with(As.administrator())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/offices"));
            assertSignedOut(session);
        } finally {
            jdbc.sql("update identity.account set office_id = :centre::uuid where id = :id::uuid")
                    .param("centre", OTHER_CENTRE)
                    .param("id", id)
                    .update();
            jdbc.sql("delete from offices.office where id = :branch::uuid")
                    .param("branch", branch)
                    .update();
        }
    }

    @Test
    void whoGoesOnWithAnEndedOfficeSignsInAnewAndOthersGoOn() throws Exception {
        String branch = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from, version)
                        values (:branch::uuid, 'BRANCH', 'Chi nhánh thôi', 'CNY', '66', :centre::uuid, date '2020-01-01', 0)""").param("branch", branch).param("centre", CENTRE).update();
        try {
            Cookie here = signIn(PASSWORD);
            Cookie elsewhere = Objects.requireNonNull(
                    mvc.perform(formLogin().user("dongthap").password(PASSWORD))
                            .andReturn()
                            .getResponse()
                            .getCookie("SESSION"));
            mvc.perform(post("/admin/offices/{id}", branch)
                            .param("version", "0")
                            .param("name", "Chi nhánh thôi")
                            .param("abbreviation", "CNY")
                            .param("parent", CENTRE)
                            .param("from", "1/1/2020")
                            .param("to", "30/6/2025")
                            .param("successor", Rows.DAK_LAK_BRANCH.toString())
                            .with(As.administrator())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/offices"));
            assertSignedOut(here);
            assertSignedIn(elsewhere);
        } finally {
            jdbc.sql("delete from offices.office where id = :branch::uuid")
                    .param("branch", branch)
                    .update();
        }
    }

    /** The sign-in has read the account as it was, and now waits for who is changing it. */
    private void waitUntilItStandsAtTheAccount() {
        boolean waits = false;
        for (int look = 0; !waits && look < 100_000; look++) {
            waits = jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single();
        }
        assertThat(waits).isTrue();
    }

    private ResultActions edit(String role, boolean enabled) throws Exception {
        String office = jdbc.sql("select office_id::text from identity.account where id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();
        return mvc.perform(post("/admin/accounts/{id}", id)
                .param("version", "0")
                .param("displayName", "Phiên Thử")
                .param("office", office)
                .param("roles", role)
                .param("enabled", Boolean.toString(enabled))
                .with(As.administrator())
                .with(csrf()));
    }

    private Cookie signIn(String password) throws Exception {
        return Objects.requireNonNull(mvc.perform(signInRequest(password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private static RequestBuilder signInRequest(String password) {
        return post("/login")
                .param("username", USERNAME)
                .param("password", password)
                .with(csrf());
    }

    private void assertSignedIn(Cookie session) throws Exception {
        mvc.perform(get("/session/ping").cookie(session)).andExpect(status().isNoContent());
    }

    private void assertSignedOut(Cookie session) throws Exception {
        mvc.perform(get("/session/ping").cookie(session)).andExpect(redirectedUrl("/login"));
    }
}
