package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.identity.domain.DemandedSignIns;

/** Roles that decide or see far demand a second factor; whoever owes one does nothing before. */
@TgplTest
@Transactional
class SecondFactorDemandTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private UserDetailsService undemanded;

    private DemandedSignIns signIns;

    @BeforeEach
    void anInstallationThatDemands(@Autowired Clock clock) {
        signIns = new DemandedSignIns(jdbc, clock);
    }

    @ParameterizedTest
    @CsvSource({
        "quantri, OWED",
        "giamdoc, OWED",
        "chinhanh, OWED",
        "sotuphap, OWED",
        "tiepnhan, NONE",
        "trogiupvien, NONE",
        "luatsu, NONE",
        "ketoan, NONE",
        "ubndxa, NONE",
        "cuc, NONE"
    })
    void eachRoleDemandsOneOrDoesNot(String account, SecondFactor standing) {
        assertThat(signIns.load(account).secondFactor()).isEqualTo(standing);
    }

    @Test
    void whoHasOneOwesNone() {
        jdbc.sql("""
                        insert into identity.second_factor (account_id, secret, last_step, enrolled_at)
                        select id, '', 0, now() from identity.account where username = 'giamdoc'""").update();
        assertThat(signIns.load("giamdoc").secondFactor()).isEqualTo(SecondFactor.HELD);
    }

    @Test
    void aPasskeyIsOneWhereOneIsDemandedAndNoneWhereItIsTakenForEase() {
        for (String account : List.of("giamdoc", "tiepnhan")) {
            jdbc.sql("""
                            insert into identity.passkey (id, account_id, credential_id, label, public_key, attestation, transports,
                                                          backup_eligible, backed_up, signature_count, made_at)
                            select gen_random_uuid(), id, decode(md5(username), 'hex'), 'x', '', '', '', false, false, 0, now()
                              from identity.account where username = :account""").param("account", account).update();
        }
        assertThat(signIns.load("giamdoc").secondFactor()).isEqualTo(SecondFactor.HELD);
        assertThat(signIns.load("tiepnhan").secondFactor()).isEqualTo(SecondFactor.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/passkeys", "/account/passkeys/new"})
    void whoOwesOneMayTakeAPasskeyInstead(String page) throws Exception {
        mvc.perform(get(page).with(user(signIns.load("giamdoc")))).andExpect(status().isOk());
    }

    @Test
    void theInstallationMayLeaveTheDemandOut() {
        assertThat(((SignedInUser) undemanded.loadUserByUsername("giamdoc")).secondFactor())
                .isEqualTo(SecondFactor.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/dashboard", "/drafts", "/help"})
    void whoOwesOneIsLedToTakeItBeforeAllElse(String page) throws Exception {
        mvc.perform(get(page).with(user(signIns.load("giamdoc")))).andExpect(redirectedUrl("/account/second-factor"));
    }

    @Test
    void whoOwesOneMayTakeItAndSendsNothingElse() throws Exception {
        mvc.perform(get("/account/second-factor").with(user(signIns.load("giamdoc"))))
                .andExpect(status().isOk());
        mvc.perform(post("/search")
                        .param("words", "a")
                        .with(user(signIns.load("giamdoc")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/account/second-factor"));
    }

    @Test
    void anAdministratorSaysWhichRolesDemandOneAndItIsJournalledOnce() throws Exception {
        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(post("/admin/roles/INTAKE_OFFICER/second-factor")
                            .param("demanded", "true")
                            .with(As.administrator())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/admin/roles"));
        }
        assertThat(signIns.load("tiepnhan").secondFactor()).isEqualTo(SecondFactor.OWED);
        assertThat(journal.entriesOf("role", "INTAKE_OFFICER"))
                .extracting(JournalEntryView::action, JournalEntryView::reason)
                .containsExactly(tuple("identity.second-factor-demanded", "demanded: false → true"));
    }

    @Test
    void thePageOfRolesSaysWhereTheInstallationDemandsItOfNobody() throws Exception {
        mvc.perform(get("/admin/roles").with(As.administrator()))
                .andExpect(content().string(containsString("TGPL_SECOND_FACTOR_DEMANDED")));
    }
}
