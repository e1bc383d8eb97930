package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;
import vn.tgpl.As;

/** What changes an account ends its sign-ins, and one under way too. */
class SessionsOfAnAccountTests extends SignedInAccountTest {

    private static final String NEW_PASSWORD = "Một câu dài chẳng ai đoán được, thật đấy, dài hơn bảy mươi hai byte";

    @Autowired
    private TransactionOperations transactions;

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
}
