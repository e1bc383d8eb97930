package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.As;

/** People sign in by an outside provider: to an account that is there, with its second factor, and on its true word alone. */
class ProviderSignInTests extends SecondFactorWebTest {

    private static final SmallProvider PROVIDER = new SmallProvider();

    @DynamicPropertySource
    static void theProvider(DynamicPropertyRegistry settings) {
        settings.add("tgpl.oidc.issuer", PROVIDER::issuer);
        settings.add("tgpl.oidc.client-id", () -> SmallProvider.CLIENT);
        settings.add("tgpl.oidc.client-secret", () -> SmallProvider.SECRET);
        settings.add("tgpl.oidc.several-factors", () -> "loa3");
        settings.add("tgpl.oidc.name", () -> "Cổng của tỉnh");
    }

    @BeforeEach
    void itSaysWhoCame() {
        PROVIDER.forged = null;
        PROVIDER.says.clear();
        PROVIDER.says.put("preferred_username", USERNAME);
    }

    /** A session at the provider's page, and what it was led there with. */
    private record There(Cookie session, Map<String, String> asked) {}

    private There leadOn() throws Exception {
        Cookie wanted = cookie(send(get("/cases?year=2026")).andExpect(redirectedUrl("/login")));
        send(get("/login/provider").cookie(wanted)).andExpect(redirectedUrl("/oauth2/authorization/tgpl"));
        String address =
                Objects.requireNonNull(send(get("/oauth2/authorization/tgpl").cookie(wanted))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(address).startsWith(PROVIDER.issuer() + "/authorize?");
        return new There(wanted, SmallProvider.fields(URI.create(address).getRawQuery()));
    }

    private ResultActions comeBack(There there) throws Exception {
        return comeBack(there.session(), there.asked().get("state"), PROVIDER.code(there.asked()));
    }

    private ResultActions comeBack(Cookie session, String state, String code) throws Exception {
        return send(get("/login/oauth2/code/tgpl")
                .cookie(session)
                .param("code", code)
                .param("state", state));
    }

    @Test
    void itsWordSignsInAndLeadsToThePageThatWasWanted() throws Exception {
        There there = leadOn();
        assertThat(there.asked())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0")
                .containsKeys("nonce", "state");

        Cookie session = cookie(comeBack(there).andExpect(redirectedUrl("http://localhost/cases?year=2026")));

        assertThat(session.getValue()).isNotEqualTo(there.session().getValue());
        send(get("/session/ping").cookie(session)).andExpect(status().isNoContent());
        assertThat(actions()).startsWith("identity.sign-in");
    }

    @Test
    void aSecondFactorIsAskedForAsAfterThePassword() throws Exception {
        Enrolled account = enrol();

        Cookie half = cookie(comeBack(leadOn()).andExpect(redirectedUrl(SIGN_IN)));

        send(get("/requests").cookie(half)).andExpect(redirectedUrl(SIGN_IN));
        assertThat(actions()).startsWith("identity.password-accepted");
        code(half, account.onPaper().get(0)).andExpect(redirectedUrl("http://localhost/cases?year=2026"));
    }

    @Test
    void itIsNotWhereTheProviderAskedForSeveral() throws Exception {
        enrol();
        PROVIDER.says.put("amr", List.of("pwd", "mfa"));
        comeBack(leadOn()).andExpect(redirectedUrl("http://localhost/cases?year=2026"));

        PROVIDER.says.put("amr", List.of("pwd"));
        PROVIDER.says.put("acr", "loa3");
        comeBack(leadOn()).andExpect(redirectedUrl("http://localhost/cases?year=2026"));

        PROVIDER.says.put("acr", "loa1");
        comeBack(leadOn()).andExpect(redirectedUrl(SIGN_IN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.here", "", "   "})
    void nobodyGetsAnAccountThisWay(String name) throws Exception {
        int before = accountsInAll();
        PROVIDER.says.put("preferred_username", name);

        Cookie session = cookie(comeBack(leadOn()).andExpect(redirectedUrl("/login?nobody")));

        assertThat(accountsInAll()).isEqualTo(before);
        send(get("/session/ping").cookie(session)).andExpect(redirectedUrl("/login"));
        send(get("/login?nobody"))
                .andExpect(content().string(containsString("không có tài khoản đang dùng nào ở đây")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "now()"})
    void aClosedOrDormantAccountStaysShutAndTheTryIsJournalled(String dormantAt) throws Exception {
        jdbc.sql("update identity.account set enabled = false, dormant_at = " + dormantAt + " where id = :id::uuid")
                .param("id", id)
                .update();

        comeBack(leadOn()).andExpect(redirectedUrl("/login?nobody"));

        assertThat(actions()).startsWith("identity.sign-in-refused");
    }

    @Test
    void whoGuessedPasswordsBeforeWaitsHereToo() throws Exception {
        for (int guess = 0; guess < 5; guess++) {
            signIn("một câu khác hẳn");
        }
        comeBack(leadOn()).andExpect(redirectedUrl("/login?throttled"));
    }

    @Test
    void aWordThatIsNotItsOwnSignsInNobody() throws Exception {
        PROVIDER.forged = SmallProvider.newKey();
        comeBack(leadOn()).andExpect(redirectedUrl("/login?outside"));
    }

    @Test
    void aWordForAnotherOneOrOfAnotherMomentSignsInNobody() throws Exception {
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "aud",
                        "another",
                        "iss",
                        "http://localhost:1",
                        "nonce",
                        "another",
                        "exp",
                        1_000_000L,
                        "auth_time",
                        1_000_000L)
                .entrySet()) {
            PROVIDER.says.put(wrong.getKey(), wrong.getValue());
            comeBack(leadOn()).andExpect(redirectedUrl("/login?outside"));
            PROVIDER.says.remove(wrong.getKey());
        }
    }

    @Test
    void whoCameFirstByTheNameIsWhomItOpensToUntilAnAdministratorPartsThem() throws Exception {
        comeBack(leadOn()).andExpect(redirectedUrl("http://localhost/cases?year=2026"));
        PROVIDER.says.put("sub", "who was given the name later");

        comeBack(leadOn()).andExpect(redirectedUrl("/login?bound"));
        assertThat(actions()).startsWith("identity.sign-in-refused").contains("identity.provider-bound");

        send(get("/admin/accounts/" + id).with(As.administrator()))
                .andExpect(content().string(containsString("Gỡ danh tính")));
        send(post("/admin/accounts/" + id + "/provider-release").with(As.administrator()))
                .andExpect(redirectedUrl("/admin/accounts/" + id))
                .andExpect(flash().attributeExists("flashMessage"));
        comeBack(leadOn()).andExpect(redirectedUrl("http://localhost/cases?year=2026"));
    }

    @Test
    void oneOfTheProviderDoesNotOpenTwoAccounts() throws Exception {
        jdbc.sql("""
                        insert into identity.provider_subject (account_id, issuer, subject, bound_at)
                        select id, :issuer, 'somebody', now() from identity.account where username = 'ketoan'""").param("issuer", PROVIDER.issuer()).update();
        try {
            comeBack(leadOn()).andExpect(redirectedUrl("/login?elsewhere"));
            send(get("/login?elsewhere")).andExpect(content().string(containsString("đã gắn với một tài khoản khác")));
        } finally {
            jdbc.sql("delete from identity.provider_subject where subject = 'somebody'")
                    .update();
        }
    }

    @Test
    void whatSomebodyElseBeganIsNotEndedHere() throws Exception {
        There there = leadOn();
        String code = PROVIDER.code(there.asked());
        comeBack(leadOn().session(), there.asked().get("state"), code).andExpect(redirectedUrl("/login?outside"));

        Map<String, String> ofAnother = new HashMap<>(there.asked());
        ofAnother.put("code_challenge", "of another verifier");
        comeBack(there.session(), there.asked().get("state"), PROVIDER.code(ofAnother))
                .andExpect(redirectedUrl("/login?outside"));
    }

    @Test
    void signingOutEndsItThereAndNamesNobody() throws Exception {
        Cookie session = cookie(comeBack(leadOn()));

        String address = Objects.requireNonNull(
                send(post("/logout").cookie(session)).andReturn().getResponse().getRedirectedUrl());

        assertThat(address)
                .startsWith(PROVIDER.issuer() + "/end?client_id=" + SmallProvider.CLIENT + "&post_logout_redirect_uri=")
                .doesNotContain(USERNAME, "id_token");
        send(get("/session/ping").cookie(session)).andExpect(redirectedUrl("/login"));
        Cookie byPassword = cookie(signIn(PASSWORD));
        send(post("/logout").cookie(byPassword)).andExpect(redirectedUrl("/login?signedout"));
    }

    @Test
    void theSignInOffersItAndFormsMayLeadThere() throws Exception {
        send(get("/login"))
                .andExpect(content().string(containsString("Đăng nhập bằng Cổng của tỉnh")))
                .andExpect(header().string(
                                "Content-Security-Policy", containsString("form-action 'self' " + PROVIDER.issuer())));
    }

    private int accountsInAll() {
        return jdbc.sql("select count(*) from identity.account")
                .query(Integer.class)
                .single();
    }
}
