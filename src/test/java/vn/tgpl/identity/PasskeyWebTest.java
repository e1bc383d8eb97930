package vn.tgpl.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** An account takes passkeys, and signs in with them. */
abstract class PasskeyWebTest extends SecondFactorWebTest {

    static final String KEYS = "/account/passkeys";
    static final String SIGN = "/login/passkey";

    final SoftKey device = new SoftKey();

    /** A device that was added, and the sign-in that goes on. */
    Cookie add(SoftKey key) throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        return cookie(made(session, key.make(question(offer(session)))).andExpect(redirectedUrl(KEYS)));
    }

    ResultActions offer(Cookie session) throws Exception {
        return send(
                post(KEYS + "/new").cookie(session).param("label", "Máy ở nhà").param("currentPassword", PASSWORD));
    }

    static String question(ResultActions offer) throws Exception {
        String page = text(offer.andExpect(status().isOk()));
        return HtmlUtils.htmlUnescape(page.replaceAll("(?s).*data-options=\"([^\"]+)\".*", "$1"));
    }

    ResultActions made(Cookie session, String credential) throws Exception {
        return send(post(KEYS).cookie(session).param("credential", credential));
    }

    /** Somebody at the page of the sign-in, where nobody is signed in. */
    Cookie stranger() throws Exception {
        return cookie(send(get("/cases")));
    }

    String asked(Cookie session) throws Exception {
        return text(send(post(SIGN + "/question").cookie(session)).andExpect(status().isOk()));
    }

    ResultActions signed(Cookie session, String credential) throws Exception {
        return send(post(SIGN).cookie(session).param("credential", credential));
    }

    ResultActions signInWith(SoftKey key) throws Exception {
        Cookie session = stranger();
        return signed(session, key.sign(asked(session)));
    }

    int count() {
        return jdbc.sql("select count(*) from identity.passkey where account_id = :id::uuid")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
