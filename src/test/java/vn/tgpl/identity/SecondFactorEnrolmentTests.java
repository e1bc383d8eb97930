package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.identity.domain.Phone;

/** The holder of an account takes a second factor, renews its codes on paper, and parts from it. */
class SecondFactorEnrolmentTests extends SecondFactorWebTest {

    @Test
    void takingOneEndsTheOtherSignInsAndTellsTenCodesOnce() throws Exception {
        Cookie elsewhere = cookie(signIn(PASSWORD));
        Enrolled account = enrol();

        assertThat(account.onPaper()).hasSize(10);
        send(get("/session/ping").cookie(elsewhere)).andExpect(redirectedUrl("/login"));
        send(get(PAGE).cookie(account.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(account.onPaper().get(0)))));
        assertThat(actions()).startsWith("identity.second-factor-enrolled");
    }

    @Test
    void nothingReadableIsStored() throws Exception {
        Enrolled account = enrol();
        assertThat(jdbc.sql("select hash from identity.recovery_code where account_id = :id::uuid")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("{"))
                .doesNotContainAnyElementsOf(account.onPaper());
        assertThat(jdbc.sql("select length(secret) from identity.second_factor where account_id = :id::uuid")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(12 + 20 + 16);
    }

    @Test
    void aWrongFirstCodeShowsTheSameKeyAgainAndTakesNothing() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        String page = text(send(get(PAGE).cookie(session)));
        String key = page.replaceAll("(?s).*class=\"typed-key\">([A-Z2-7 ]+)<.*", "$1");

        send(enrolment(page, "12345").cookie(session))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.WrongFirstCode"))
                .andExpect(content().string(containsString(key)));
        assertThat(held()).isFalse();
    }

    @Test
    void anOpenScreenIsNotEnough() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        String page = text(send(get(PAGE).cookie(session)));
        String code = Phone.typed(page).code(clock.instant(), 0);

        send(post(PAGE)
                        .cookie(session)
                        .param("sealed", page.replaceAll("(?s).*name=\"sealed\" value=\"([^\"]+)\".*", "$1"))
                        .param("code", code)
                        .param("currentPassword", "wrong"))
                .andExpect(model().attributeHasFieldErrorCode(
                                "form", "currentPassword", "identity.error.WrongCurrentPassword"));
        assertThat(held()).isFalse();
    }

    @Test
    void otherCodesTakeThePlaceOfThoseOfBeforeAndEndTheOtherSignIns() throws Exception {
        Enrolled account = enrol();
        Cookie elsewhere = cookie(code(half(), account.onPaper().get(1)));

        ResultActions answer = send(post(PAGE + "/recovery-codes")
                .cookie(account.session())
                .param("code", account.phone().code(clock.instant(), 1)));

        List<String> others = onPaper(text(answer));
        assertThat(others).hasSize(10).doesNotContainAnyElementsOf(account.onPaper());
        send(get("/session/ping").cookie(elsewhere)).andExpect(redirectedUrl("/login"));
        send(get("/session/ping").cookie(cookie(answer))).andExpect(status().isNoContent());
        code(half(), account.onPaper().get(0)).andExpect(status().isUnprocessableContent());
        code(half(), others.get(0)).andExpect(redirectedUrl("/"));
    }

    @Test
    void aWrongCodeOfWhoIsSignedInIsJournalledAsHis() throws Exception {
        Enrolled account = enrol();

        send(post(PAGE + "/recovery-codes").cookie(account.session()).param("code", "1"))
                .andExpect(status().isUnprocessableContent());

        assertThat(journal.entriesOf("account", id)).first().satisfies(line -> {
            assertThat(line.action()).isEqualTo("identity.code-refused");
            assertThat(line.actor()).hasToString(id);
        });
    }

    @Test
    void partingFromItAsksForACode() throws Exception {
        Enrolled account = enrol();
        send(post(PAGE + "/removal").cookie(account.session()).param("code", "000000"))
                .andExpect(status().isUnprocessableContent());
        assertThat(held()).isTrue();

        Cookie session = cookie(send(post(PAGE + "/removal")
                        .cookie(account.session())
                        .param("code", account.onPaper().get(0)))
                .andExpect(redirectedUrl(PAGE)));

        assertThat(held()).isFalse();
        assertThat(actions()).startsWith("identity.second-factor-off");
        send(get("/session/ping").cookie(session)).andExpect(status().isNoContent());
        signIn(PASSWORD).andExpect(redirectedUrl("/"));
    }

    private boolean held() {
        return jdbc.sql("select exists (select 1 from identity.second_factor where account_id = :id::uuid)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
