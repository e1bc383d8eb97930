package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
    void nothingIsEverChangedOrRemoved(String statement) {
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
    void anUnreadableDayIsToldAtItsField() throws Exception {
        mvc.perform(get("/audit").param("day", "31/02/2026").with(As.administrator()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void othersDoNotReadTheJournal() throws Exception {
        mvc.perform(get("/audit").with(As.intakeOfficer())).andExpect(status().isForbidden());
    }
}
