package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;

/** Another administrator lets the holder of a quiet account in again, with a reason. */
class AccountRevivalTests extends AccountWebTest {

    private static final String REASON = "Đã đi học về";

    @Autowired
    private Journal journal;

    @Test
    void theListTellsSinceWhenAndIsNarrowedToThem() throws Exception {
        asleep("ketoan");
        mvc.perform(get("/admin/accounts").param("state", "ASLEEP").with(As.administrator()))
                .andExpect(content().string(containsString("Ngủ quên: khóa ngày 05/11/2026")))
                .andExpect(content().string(containsString("Đỗ Thị Kế")))
                .andExpect(content().string(not(containsString("Võ Hoàng Luật"))));
        mvc.perform(get("/admin/accounts").param("state", "DISABLED").with(As.administrator()))
                .andExpect(content().string(not(containsString("Đỗ Thị Kế"))));
    }

    @Test
    void aReasonIsAskedAndJournalled() throws Exception {
        asleep("ketoan");
        revive("ketoan", "").andExpect(status().isUnprocessableContent());
        revive("ketoan", REASON).andExpect(redirectedUrl("/admin/accounts/" + idOf("ketoan")));
        endOfRequest();

        assertThat(is("ketoan", "enabled and dormant_at is null")).isTrue();
        assertThat(journal.entriesOf("account", idOf("ketoan")))
                .anyMatch(entry -> entry.action().equals("identity.revived") && REASON.equals(entry.reason()));
    }

    @ParameterizedTest
    @CsvSource({"91 days, true", "89 days, false"})
    void aPasswordAsOldAsThatIsChangedAtTheNextSignIn(String old, boolean demanded) throws Exception {
        asleep("ketoan");
        jdbc.sql("update identity.account set password_set_at = now() - interval '" + old
                        + "' where username = 'ketoan'")
                .update();
        revive("ketoan", REASON);
        endOfRequest();
        assertThat(is("ketoan", "must_change_password")).isEqualTo(demanded);
    }

    @Test
    void aPasswordOfWhichNobodyWroteDownTheDayIsAsOldAsItsAccount() throws Exception {
        asleep("ketoan");
        revive("ketoan", REASON);
        endOfRequest();
        assertThat(is("ketoan", "must_change_password")).isTrue();
    }

    @Test
    void nobodyRevivesHisOwn() throws Exception {
        asleep("quantri");
        revive("quantri", REASON).andExpect(status().isUnprocessableContent());
        assertThat(is("quantri", "enabled")).isFalse();
    }

    @Test
    void editingDoesNotLetInUnsaidWhy() throws Exception {
        asleep("ketoan");
        String id = idOf("ketoan");
        mvc.perform(post("/admin/accounts/{id}", id)
                        .param("version", "0")
                        .param("displayName", "Đỗ Thị Kế")
                        .param("office", CENTRE)
                        .param("roles", "ACCOUNTANT")
                        .param("enabled", "true")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "enabled", "identity.error.AccountAsleep"));
    }

    @Test
    void whatIsAwakeIsNotRevived() throws Exception {
        mvc.perform(get("/admin/accounts/{id}/revival", idOf("ketoan")).with(As.administrator()))
                .andExpect(status().isNotFound());
        revive("ketoan", REASON).andExpect(status().isNotFound());
    }

    private ResultActions revive(String username, String reason) throws Exception {
        return mvc.perform(post("/admin/accounts/{id}/revival", idOf(username))
                .param("reason", reason)
                .with(As.administrator())
                .with(csrf()));
    }

    private void asleep(String username) {
        jdbc.sql("""
                        update identity.account set enabled = false, dormant_at = timestamptz '2026-11-05 01:20+07'
                         where username = :username""").param("username", username).update();
    }

    private boolean is(String username, String what) {
        return jdbc.sql("select " + what + " from identity.account where username = :username")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }
}
