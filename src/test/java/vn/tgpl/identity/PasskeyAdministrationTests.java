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
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.As;

/** Passkeys are taken, seen and given up by who proves to be the holder of the account. */
class PasskeyAdministrationTests extends PasskeyWebTest {

    @Test
    void onesOwnAreListedByTheirNames() throws Exception {
        Cookie session = add(device);

        send(get(KEYS).cookie(session))
                .andExpect(content().string(containsString("Máy ở nhà")))
                .andExpect(content().string(containsString("Chưa dùng lần nào.")));
        signInWith(device);
        send(get(KEYS).cookie(session)).andExpect(content().string(containsString("Dùng gần nhất:")));
    }

    @Test
    void theOtherSignInsEndAndThisOneGoesOn() throws Exception {
        Cookie elsewhere = cookie(signIn(PASSWORD));

        Cookie here = add(device);

        send(get("/session/ping").cookie(elsewhere)).andExpect(redirectedUrl("/login"));
        send(get("/session/ping").cookie(here)).andExpect(status().isNoContent());
    }

    @Test
    void aWrongPasswordGivesNoOffer() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        send(post(KEYS + "/new").cookie(session).param("label", "Máy").param("currentPassword", "một câu khác hẳn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode(
                                "form", "currentPassword", "identity.error.WrongCurrentPassword"));
        made(session, device.make("\"challenge\":\"AAAA\"")).andExpect(redirectedUrl(KEYS + "/new"));
        assertThat(count()).isZero();
    }

    @Test
    void whoHasASecondFactorGivesACodeBefore() throws Exception {
        Enrolled account = enrol();

        offer(account.session())
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.WrongCode"));
    }

    @Test
    void anOfferIsAnsweredOnceByADeviceThatAskedItsHolder() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        device.asksItsHolder = false;
        String question = question(offer(session));
        made(session, device.make(question)).andExpect(redirectedUrl(KEYS + "/new"));

        device.asksItsHolder = true;
        made(session, device.make(question)).andExpect(redirectedUrl(KEYS + "/new"));

        assertThat(count()).isZero();
    }

    @Test
    void anOfferEndsWithWhatChangesTheAccountBeforeItIsAnswered() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        String question = question(offer(session));
        jdbc.sql("update identity.account set version = version + 1 where id = :id::uuid")
                .param("id", id)
                .update();

        made(session, device.make(question)).andExpect(redirectedUrl(KEYS + "/new"));

        assertThat(count()).isZero();
    }

    @Test
    void aPasskeyIsGivenUpWithThePassword() throws Exception {
        Cookie session = add(device);
        String removal = KEYS + "/" + passkey() + "/removal";
        send(get(removal).cookie(session)).andExpect(status().isOk());
        send(post(removal).cookie(session).param("currentPassword", "một câu khác hẳn"))
                .andExpect(status().isUnprocessableContent());
        assertThat(count()).isEqualTo(1);

        send(post(removal).cookie(session).param("currentPassword", PASSWORD)).andExpect(redirectedUrl(KEYS));

        assertThat(actions()).startsWith("identity.passkey-removed");
        signInWith(device).andExpect(redirectedUrl("/login?passkey"));
    }

    @Test
    void thoseOfSomebodyElseDoNotExist() throws Exception {
        add(device);
        String removal = KEYS + "/" + passkey() + "/removal";

        send(get(removal).with(As.director())).andExpect(status().isNotFound());
        send(post(removal).with(As.director()).param("currentPassword", PASSWORD))
                .andExpect(status().isNotFound());
    }

    @Test
    void anAdministratorTakesThemAwayFromWhoLostHisDevice() throws Exception {
        add(device);
        send(get("/admin/accounts/" + id).with(As.administrator()))
                .andExpect(content().string(containsString("Người này có 1 khóa truy cập")));

        send(post("/admin/accounts/" + id + "/second-factor-reset")
                        .with(As.administrator())
                        .param("reason", "Mất điện thoại"))
                .andExpect(redirectedUrl("/admin/accounts/" + id));

        assertThat(count()).isZero();
    }

    @Test
    void aNewPasswordThatAnAdministratorSetsLeavesNone() throws Exception {
        add(device);

        send(post("/admin/accounts/" + id + "/password").with(As.administrator()))
                .andExpect(status().isOk());

        assertThat(count()).isZero();
        assertThat(actions()).contains("identity.passkey-removed");
        signInWith(device).andExpect(redirectedUrl("/login?passkey"));
    }

    @Test
    void whoTakesAnotherPasswordKeepsThemUnlessHeSaysOtherwise() throws Exception {
        Cookie session = add(device);
        send(get("/account/password").cookie(session))
                .andExpect(content().string(containsString("Xóa cả 1 khóa truy cập của tôi")));

        String second = "một câu dài đủ rồi";
        Cookie next = cookie(change(session, PASSWORD, second, false));
        assertThat(count()).isEqualTo(1);

        change(next, second, "một câu khác đủ dài", true);
        assertThat(count()).isZero();
        assertThat(actions()).contains("identity.passkey-removed");
    }

    private ResultActions change(Cookie session, String present, String password, boolean withoutPasskeys)
            throws Exception {
        return send(post("/account/password")
                        .cookie(session)
                        .param("currentPassword", present)
                        .param("newPassword", password)
                        .param("repeatedPassword", password)
                        .param("withoutPasskeys", String.valueOf(withoutPasskeys)))
                .andExpect(redirectedUrl("/"));
    }

    private String passkey() {
        return jdbc.sql("select id::text from identity.passkey where account_id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
