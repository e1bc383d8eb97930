package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TestDatabase;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.domain.JournalFault;
import vn.tgpl.audit.domain.JournalProof;
import vn.tgpl.audit.domain.JournalProving;
import vn.tgpl.shared.Actor;

/** The chain that each entry of the journal is sealed into. What seals at a commit seals at once here, and is rolled back. */
@TgplTest
@Transactional
class SealedJournalTests {

    private static final String SUBJECT = "00000000-0000-7000-8000-00000000beef";

    @Autowired
    private Journal journal;

    @Autowired
    private JournalProving proving;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void threeEntries() {
        jdbc.sql("set constraints all immediate").update();
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        for (String reason : List.of("một", "hai", "ba")) {
            journal.record(officer, "people.reveal", "person", SUBJECT, reason);
        }
    }

    @Test
    void anUntouchedJournalHolds() {
        assertThat(proving.prove().orElseThrow()).satisfies(proof -> {
            assertThat(proof.holds()).isTrue();
            assertThat(proof.position()).isGreaterThanOrEqualTo(3);
            assertThat(proof.seal()).hasSize(64);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update audit.entry set reason = 'khác'           | ALTERED
                    update audit.entry set reason = null             | ALTERED
                    update audit.entry set actor_name = 'Người khác' | ALTERED
                    update audit.entry set address = '10.0.0.1'      | ALTERED
                    update audit.entry set action = 'people.edit'    | ALTERED
                    update audit.entry set at = at - interval '1 s'  | GONE
                    delete from audit.entry                          | GONE
                    """)
    void anEntryThatWasTamperedWithIsNamed(String tampering, JournalFault.Kind kind) {
        long entry = entry("hai");
        pastAllTriggers(tampering + " where id = " + entry);
        assertThat(proving.prove().orElseThrow().faults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.entry()).isEqualTo(entry);
        });
    }

    @Test
    void anEntrySlippedInIsNamed() {
        pastAllTriggers("""
                insert into audit.entry (at, actor_id, actor_name, action, subject_kind, subject_id)
                select at, actor_id, actor_name, action, subject_kind, 'slipped-in' from audit.entry where id = %d""".formatted(entry("hai")));
        assertThat(proving.prove().orElseThrow().faults())
                .extracting(JournalFault::kind)
                .containsExactly(JournalFault.Kind.UNSEALED);
    }

    @Test
    void anEntryTakenAwayWithItsSealIsMissed() {
        long entry = entry("hai");
        pastAllTriggers("delete from audit.seal where entry_id = " + entry);
        pastAllTriggers("delete from audit.entry where id = " + entry);
        assertThat(proving.prove().orElseThrow().faults())
                .extracting(JournalFault::kind)
                .contains(JournalFault.Kind.SEAL_GONE);
    }

    @Test
    void aChainForgedAnewNoLongerMeetsWhatWasProved() {
        proving.prove();
        long entry = entry("ba");
        pastAllTriggers("update audit.entry set reason = 'khác' where id = " + entry);
        pastAllTriggers("""
                update audit.seal s
                   set seal = audit.sealed((select b.seal from audit.seal b where b.position = s.position - 1), e)
                  from audit.entry e where e.id = s.entry_id and e.id = %d""".formatted(entry));
        assertThat(proving.prove().orElseThrow().faults())
                .extracting(JournalFault::kind)
                .containsExactly(JournalFault.Kind.FORGED);
    }

    @Test
    void anEndCutOffSinceTheChainWasLastLookedAtIsMissed() {
        proving.mark();
        long entry = entry("ba");
        pastAllTriggers("delete from audit.seal where entry_id = " + entry);
        pastAllTriggers("delete from audit.entry where id = " + entry);
        assertThat(proving.prove().orElseThrow().faults())
                .extracting(JournalFault::kind)
                .containsExactly(JournalFault.Kind.FORGED);
    }

    @Test
    void aMonthThatWasPutAwayIsNotMissedAndTheRestIsProved() {
        LocalDate month = LocalDate.now(clock);
        asOwner("select audit.put_away('" + month + "')");
        assertThat(journal.entriesOf("person", SUBJECT)).isEmpty();
        assertThat(proving.prove().orElseThrow().faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.seal", "audit.proof", "audit.fault", "audit.entry_otherwise"})
    void sealsAndProofsAreNeverRemoved(String table) {
        proving.prove();
        assertThatThrownBy(() -> asOwner("truncate " + table + " cascade")).hasMessageContaining("append-only");
    }

    @Test
    void theAdministratorReadsWhatWasFound() {
        proving.prove();
        assertThat(mvc.get().uri("/audit").with(As.administrator()))
                .bodyText()
                .contains("bản ghi đều khớp với niêm phong");
        long entry = entry("hai");
        pastAllTriggers("update audit.entry set reason = 'khác' where id = " + entry);
        JournalProof broken = proving.prove().orElseThrow();
        assertThat(broken.holds()).isFalse();
        assertThat(mvc.get().uri("/audit").with(As.administrator()))
                .bodyText()
                .contains("nhật ký đã bị can thiệp", "Bản ghi đã bị sửa, mã " + entry);
    }

    private long entry(String reason) {
        return jdbc.sql(
                        "select id from audit.entry where subject_id = :subject and reason = :reason order by id desc limit 1")
                .param("subject", SUBJECT)
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    /** What only who owns the database can do. */
    private void pastAllTriggers(String statement) {
        asOwner("set local session_replication_role = replica");
        asOwner(statement);
        asOwner("set local session_replication_role = origin");
    }

    private void asOwner(String statement) {
        jdbc.sql("set local role " + TestDatabase.owner()).update();
        template.execute(statement);
        jdbc.sql("reset role").update();
    }
}
