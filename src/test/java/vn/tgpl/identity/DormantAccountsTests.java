package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.identity.domain.DormantAccounts;

/** Accounts nobody signs in to for ninety days are closed by night, but for the last who administers. */
@TgplTest
@Transactional
class DormantAccountsTests {

    @Autowired
    private DormantAccounts dormant;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource dataSource;

    @ParameterizedTest
    @CsvSource({"91 days, true", "89 days, false"})
    void aQuietOfNinetyDaysCloses(String since, boolean closed) {
        quiet("ketoan", "last_sign_in_at = now() - interval '" + since + "'");
        dormant.close();
        assertThat(asleep("ketoan")).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"91 days, true", "89 days, false"})
    void whereNobodyEverSignedInItIsCountedFromWhenTheAccountWasMade(String since, boolean closed) {
        quiet("ketoan", "last_sign_in_at = null, created_at = now() - interval '" + since + "'");
        dormant.close();
        assertThat(asleep("ketoan")).isEqualTo(closed);
    }

    @Test
    void whoWasLetInAgainHasNinetyDaysMore() {
        quiet("ketoan", "last_sign_in_at = now() - interval '200 days', awake_since = now() - interval '1 day'");
        dormant.close();
        assertThat(asleep("ketoan")).isFalse();
    }

    @Test
    void whoWasClosedByHandDoesNotFallAsleep() {
        quiet("ketoan", "last_sign_in_at = now() - interval '200 days', enabled = false");
        dormant.close();
        assertThat(asleep("ketoan")).isFalse();
    }

    @Test
    void itIsJournalledOnce() {
        quiet("ketoan", "last_sign_in_at = now() - interval '91 days'");
        dormant.close();
        dormant.close();
        assertThat(journal.entriesOf("account", id("ketoan")))
                .filteredOn(entry -> entry.action().equals("identity.fell-asleep"))
                .hasSize(1);
    }

    @Test
    void theJournalTellsThatNobodyDidIt() throws Exception {
        quiet("ketoan", "last_sign_in_at = now() - interval '91 days'");
        // the clock comes by no address, but a test stands in a request
        RequestContextHolder.resetRequestAttributes();
        dormant.close();
        mvc.perform(get("/audit").with(As.administrator()))
                .andExpect(content().string(containsString(">Hệ thống</span>")))
                .andExpect(content().string(containsString("Tự khóa tài khoản lâu không dùng")));
    }

    @Test
    void theLastWhoAdministersStaysHoweverQuiet() {
        jdbc.sql("update identity.account set created_at = now() - interval '300 days', last_sign_in_at = null")
                .update();
        quiet("quantri", "last_sign_in_at = now() - interval '200 days'");
        dormant.close();
        assertThat(asleep("quantri")).isFalse();
        assertThat(asleep("giamdoc")).isTrue();
    }

    @Test
    void ofSeveralQuietOnesWhoSignedInLastStays() {
        quiet("quantri", "last_sign_in_at = now() - interval '200 days'");
        quiet("ketoan", "last_sign_in_at = now() - interval '100 days'");
        jdbc.sql("update identity.account_role set role_code = 'ADMINISTRATOR' where account_id = :id::uuid")
                .param("id", id("ketoan"))
                .update();
        dormant.close();
        assertThat(List.of(asleep("quantri"), asleep("ketoan"))).containsExactly(true, false);
    }

    @Test
    void whileAnotherNodeIsAtItNothingIsDone() throws Exception {
        quiet("ketoan", "last_sign_in_at = now() - interval '91 days'");
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('identity.dormant', 0))");
            dormant.close();
            other.rollback();
        }
        assertThat(asleep("ketoan")).isFalse();
    }

    private void quiet(String username, String columns) {
        jdbc.sql("update identity.account set " + columns + " where username = :username")
                .param("username", username)
                .update();
    }

    private boolean asleep(String username) {
        entities.flush();
        return jdbc.sql(
                        "select dormant_at is not null and not enabled from identity.account where username = :username")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    private String id(String username) {
        return jdbc.sql("select id::text from identity.account where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
    }
}
