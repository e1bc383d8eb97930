package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TestDatabase;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Actor;

@TgplTest
@Transactional
class JournalTests {

    private static final String SUBJECT = "00000000-0000-7000-8000-00000000beef";

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    private Actor officer;

    @BeforeEach
    void someoneLooksAtAPerson() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        journal.record(officer, "people.reveal", "person", SUBJECT, "kiểm tra giấy tờ");
    }

    @Test
    void anEntryTellsWhoDidWhatToWhom() {
        assertThat(journal.entriesOf("person", SUBJECT)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(officer.id());
            assertThat(entry.action()).isEqualTo("people.reveal");
            assertThat(entry.reason()).isEqualTo("kiểm tra giấy tờ");
            assertThat(entry.address()).isEqualTo("127.0.0.1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor_name = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
            })
    void evenTheOwnerChangesAndRemovesNothingByAPlainStatement(String statement) {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set local role " + TestDatabase.owner()).update();
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("append-only");
    }

    @Test
    void theAdministratorReadsCodesAndNoReasons() throws Exception {
        mvc.perform(get("/audit").with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(SUBJECT)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("kiểm tra giấy tờ"))));
    }

    @Test
    void theListIsNarrowedToADayAndAnActor() throws Exception {
        mvc.perform(get("/audit").param("day", "1/2/2020").with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString(SUBJECT))));
        mvc.perform(get("/audit").param("actor", officer.id().toString()).with(As.administrator()))
                .andExpect(content().string(Matchers.containsString(SUBJECT)));
    }

    @Test
    void aWrongPasswordIsNobodysDeedAndStandsWithTheAccount() throws Exception {
        mvc.perform(post("/login")
                .param("username", "ketoan")
                .param("password", "wrong")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.3.0.1");
                    return request;
                }));
        String account = idOf("ketoan");
        assertThat(journal.entriesOf("account", account)).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("identity.sign-in-refused");
            assertThat(entry.actor()).isNull();
            assertThat(entry.actorName()).isNull();
            assertThat(entry.address()).isEqualTo("10.3.0.1");
        });
        mvc.perform(get("/audit")
                        .param("kind", "account")
                        .param("subject", account)
                        .with(As.administrator()))
                .andExpect(content().string(Matchers.containsString("Không rõ ai")))
                .andExpect(content().string(Matchers.containsString("10.3.0.1")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(SUBJECT))));
    }

    @Test
    void whatChangesOfAnAccountIsToldApartAndRolesAreNamed() throws Exception {
        change("ketoan", 0, "INTAKE_OFFICER", false);
        assertThat(journal.entriesOf("account", idOf("ketoan")))
                .extracting(JournalEntryView::action, JournalEntryView::reason)
                .containsExactlyInAnyOrder(
                        tuple("identity.roles-changed", "ACCOUNTANT \u2192 INTAKE_OFFICER"),
                        tuple("identity.disabled", null));
        entities.flush();
        entities.clear();
        change("ketoan", 1, "INTAKE_OFFICER", true);
        assertThat(journal.entriesOf("account", idOf("ketoan")))
                .first()
                .extracting(JournalEntryView::action)
                .isEqualTo("identity.enabled");
        mvc.perform(get("/audit").with(As.administrator()))
                .andExpect(content().string(Matchers.containsString("ACCOUNTANT \u2192 INTAKE_OFFICER")))
                .andExpect(content().string(Matchers.containsString("Đổi vai trò của tài khoản")))
                .andExpect(content().string(Matchers.containsString("Mở khóa tài khoản")));
    }

    private void change(String username, int version, String role, boolean enabled) throws Exception {
        mvc.perform(post("/admin/accounts/{id}", idOf(username))
                        .param("version", Integer.toString(version))
                        .param("displayName", "Đỗ Thị Kế")
                        .param("office", "00000000-0000-7000-8000-000000006601")
                        .param("roles", role)
                        .param("enabled", Boolean.toString(enabled))
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private String idOf(String username) {
        return jdbc.sql("select id::text from identity.account where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
    }

    @Test
    void othersDoNotReadTheJournal() throws Exception {
        mvc.perform(get("/audit").with(As.intakeOfficer())).andExpect(status().isForbidden());
    }
}
