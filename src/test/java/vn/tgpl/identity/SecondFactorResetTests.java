package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** An administrator takes the second factor from somebody who lost it, and never from himself. */
class SecondFactorResetTests extends SecondFactorWebTest {

    @Test
    void aReasonIsGivenAndJournalledAndTheSignInsEnd() throws Exception {
        Enrolled account = enrol();
        send(post(reset()).with(As.administrator()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("form", "reason"));

        send(post(reset()).with(As.administrator()).param("reason", "Mất điện thoại"))
                .andExpect(redirectedUrl("/admin/accounts/" + id));

        send(get("/session/ping").cookie(account.session())).andExpect(redirectedUrl("/login"));
        signIn(PASSWORD).andExpect(redirectedUrl("/"));
        assertThat(journal.entriesOf("account", id))
                .anyMatch(entry -> entry.action().equals("identity.second-factor-reset")
                        && "Mất điện thoại".equals(entry.reason()));
    }

    @Test
    void nobodyResetsHisOwn() throws Exception {
        enrol();
        jdbc.sql("update identity.account_role set role_code = 'ADMINISTRATOR' where account_id = :id::uuid")
                .param("id", id)
                .update();

        send(post(reset()).with(As.user(USERNAME)).param("reason", "Mất điện thoại"))
                .andExpect(status().isUnprocessableContent());

        signIn(PASSWORD).andExpect(redirectedUrl(SIGN_IN));
    }

    @Test
    void whereThereIsNoneThereIsNothingToReset() throws Exception {
        send(get(reset()).with(As.administrator())).andExpect(status().isNotFound());
        send(post(reset()).with(As.administrator()).param("reason", "Mất điện thoại"))
                .andExpect(status().isNotFound());
    }

    private String reset() {
        return "/admin/accounts/" + id + "/second-factor-reset";
    }
}
