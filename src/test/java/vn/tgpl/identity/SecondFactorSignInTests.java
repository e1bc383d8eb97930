package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account with a second factor is signed in to by password and code, and by neither of them alone. */
class SecondFactorSignInTests extends SecondFactorWebTest {

    @Test
    void thePasswordLeadsToTheCodeAndTheCodeToTheWork() throws Exception {
        Enrolled account = enrol();
        Cookie half = cookie(signIn(PASSWORD).andExpect(redirectedUrl(SIGN_IN)));
        int before = actions().size();

        Cookie whole =
                cookie(code(half, account.phone().code(clock.instant(), 1)).andExpect(redirectedUrl("/")));

        assertThat(whole.getValue()).isNotEqualTo(half.getValue());
        send(get("/session/ping").cookie(whole)).andExpect(status().isNoContent());
        send(get("/session/ping").cookie(half)).andExpect(redirectedUrl("/login"));
        assertThat(actions()).hasSize(before + 1).startsWith("identity.sign-in");
    }

    @Test
    void aKnownPasswordLeavesALineWithoutTheCodeAndMakesNoAddressKnown() throws Exception {
        enrol();
        jdbc.sql("delete from identity.known_address").update();

        signIn(PASSWORD).andExpect(redirectedUrl(SIGN_IN));

        assertThat(journal.entriesOf("account", id)).first().satisfies(line -> {
            assertThat(line.action()).isEqualTo("identity.password-accepted");
            assertThat(line.actor()).isNull();
        });
        assertThat(knownAddresses()).isZero();
    }

    @Test
    void theWholeSignInMakesTheAddressKnown() throws Exception {
        Enrolled account = enrol();
        Cookie half = half();
        jdbc.sql("delete from identity.known_address").update();

        code(half, account.phone().code(clock.instant(), 1)).andExpect(redirectedUrl("/"));

        // of the account, and of its codes
        assertThat(knownAddresses()).isEqualTo(2);
    }

    private int knownAddresses() {
        return jdbc.sql("select count(*) from identity.known_address")
                .query(Integer.class)
                .single();
    }

    @Test
    void thePageThatWasWantedIsReachedAfterTheCode() throws Exception {
        Enrolled account = enrol();
        Cookie wanted = cookie(send(get("/cases?year=2026")).andExpect(redirectedUrl("/login")));
        Cookie half = cookie(
                send(post("/login").cookie(wanted).param("username", USERNAME).param("password", PASSWORD))
                        .andExpect(redirectedUrl(SIGN_IN)));

        code(half, account.onPaper().get(0)).andExpect(redirectedUrl("http://localhost/cases?year=2026"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/requests", "/account/password", "/account/second-factor", "/session/ping", "/drafts"})
    void theHalfSignedInSeeNothingButThePageOfTheCode(String page) throws Exception {
        enrol();
        Cookie half = half();

        send(get(page).cookie(half)).andExpect(redirectedUrl(SIGN_IN));
        send(get(SIGN_IN).cookie(half))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/logout\"")));
        send(post("/search").cookie(half).param("words", "a")).andExpect(status().isUnauthorized());
    }

    @Test
    void theHalfSignedInMaySignOut() throws Exception {
        enrol();
        Cookie half = half();

        send(post("/logout").cookie(half)).andExpect(redirectedUrl("/login?signedout"));

        send(get(SIGN_IN).cookie(half)).andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void aCodeOpensOnce() throws Exception {
        Enrolled account = enrol();
        String code = account.phone().code(clock.instant(), 1);
        code(half(), code).andExpect(redirectedUrl("/"));

        Cookie again = half();
        code(again, code)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.WrongCode"));
        send(get("/requests").cookie(again)).andExpect(redirectedUrl(SIGN_IN));
        assertThat(actions()).startsWith("identity.second-factor-refused");
    }

    @Test
    void aCodeOnPaperOpensOnceAndIsJournalled() throws Exception {
        String onPaper = enrol().onPaper().get(3);
        code(half(), onPaper.toLowerCase(Locale.ROOT)).andExpect(redirectedUrl("/"));
        assertThat(actions()).startsWith("identity.sign-in", "identity.recovery-code-used");

        code(half(), onPaper).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoGuessesCodesWaitsAndTheRightPasswordTakesNothingBack() throws Exception {
        Enrolled account = enrol();
        for (int guess = 0; guess < 5; guess++) {
            code(half(), "00000" + guess).andExpect(status().isUnprocessableContent());
        }

        code(half(), account.onPaper().get(0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.TooManyWrongCodes"));
    }

    @Test
    void whatChangesTheAccountEndsASignInUnderWay() throws Exception {
        Enrolled account = enrol();
        Cookie half = half();
        jdbc.sql("update identity.account set version = version + 1 where id = :id::uuid")
                .param("id", id)
                .update();

        code(half, account.onPaper().get(0)).andExpect(redirectedUrl("/login?expired"));
        send(get(SIGN_IN).cookie(half)).andExpect(redirectedUrl("/login?expired"));
    }
}
