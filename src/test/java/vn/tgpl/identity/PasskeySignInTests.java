package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

/** A passkey stands for password and code, and opens only what its device signed for this page, this host and this moment. */
class PasskeySignInTests extends PasskeyWebTest {

    private static final String REFUSED = "/login?passkey";

    @Test
    void aPasskeyAloneSignsInAndIsJournalled() throws Exception {
        add(device);
        Cookie before = stranger();

        Cookie whole =
                cookie(signed(before, device.sign(asked(before))).andExpect(redirectedUrl("http://localhost/cases")));

        assertThat(whole.getValue()).isNotEqualTo(before.getValue());
        send(get("/session/ping").cookie(whole)).andExpect(status().isNoContent());
        assertThat(actions()).startsWith("identity.sign-in", "identity.passkey-added");
    }

    @Test
    void itStandsForTheCodeTooAfterThePasswordOrWithoutIt() throws Exception {
        Enrolled account = enrol();
        Cookie session = account.session();
        String question = question(send(post(KEYS + "/new")
                .cookie(session)
                .param("label", "Máy ở nhà")
                .param("currentPassword", PASSWORD)
                .param("code", account.phone().code(clock.instant(), 1))));
        made(session, device.make(question)).andExpect(redirectedUrl(KEYS));

        signInWith(device).andExpect(redirectedUrl("http://localhost/cases"));

        Cookie half = half();
        send(get(SIGN_IN).cookie(half)).andExpect(content().string(containsString("action=\"" + SIGN + "\"")));
        String asked = asked(half);
        assertThat(asked).contains("\"allowCredentials\":[{");
        signed(half, device.sign(asked)).andExpect(redirectedUrl("/"));
    }

    @Test
    void aQuestionIsAnsweredOnce() throws Exception {
        add(device);
        Cookie session = stranger();
        String answer = device.sign(asked(session));
        Cookie whole = cookie(signed(session, answer));

        signed(stranger(), answer).andExpect(redirectedUrl(REFUSED));
        signed(whole, answer).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void aDeviceThatDidNotAskItsHolderOpensNothing() throws Exception {
        add(device);
        device.asksItsHolder = false;
        signInWith(device).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void whatWasSignedOnAPageOfSomebodyElseOpensNothing() throws Exception {
        add(device);
        device.origin = "http://localhost.example:8080";
        signInWith(device).andExpect(redirectedUrl(REFUSED));
        device.origin = "http://localhost:8080";
        device.host = "localhost.example";
        signInWith(device).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void aCopyOfADeviceThatCountsBehindOpensNothing() throws Exception {
        add(device);
        signInWith(device).andExpect(redirectedUrl("http://localhost/cases"));
        device.signatures = 0;
        signInWith(device).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void anUnknownDeviceOpensNothingAndNeitherDoesWhatIsNoAnswer() throws Exception {
        add(device);
        signInWith(new SoftKey()).andExpect(redirectedUrl(REFUSED));
        signed(stranger(), "{}").andExpect(redirectedUrl(REFUSED));
        signed(stranger(), "không phải JSON").andExpect(redirectedUrl(REFUSED));
        Cookie part = stranger();
        asked(part);
        signed(part, "{\"id\":\"x\"}").andExpect(redirectedUrl(REFUSED));
        Cookie session = stranger();
        asked(session);
        send(post(SIGN).cookie(session)).andExpect(redirectedUrl(REFUSED));
    }

    @Test
    void aDisabledAccountStaysShutAndTheTryIsJournalled() throws Exception {
        add(device);
        jdbc.sql("update identity.account set enabled = false, version = version + 1 where id = :id::uuid")
                .param("id", id)
                .update();

        signInWith(device).andExpect(redirectedUrl(REFUSED));

        assertThat(actions()).startsWith("identity.sign-in-refused");
    }

    @Test
    void theSignInOffersThem() throws Exception {
        send(get("/login")).andExpect(content().string(containsString("data-passkey=\"sign\"")));
        send(get("/login?passkey")).andExpect(content().string(containsString("Khóa truy cập này không mở được")));
    }
}
