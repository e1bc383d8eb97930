package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.TimeOrderedId;

/** Each reason for which whoever performs a case has to be replaced, from which day on, and by which article. */
@TgplTest
@Transactional
class ReplacementReasonsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private CaseId entrusted;
    private UUID lawyer;

    @BeforeEach
    void aCaseThatALawyerPerforms() {
        CaseSetup setup = new CaseSetup(jdbc, events);
        entrusted = setup.open(CaseSetup.Accepted.litigation(Instant.parse("2026-11-02T03:00:00Z")));
        entities.flush();
        lawyer = setup.practitioner("CONTRACT_LAWYER", "Tran Thi Minh Tam", null);
        setup.assign(entrusted, lawyer, CaseSetup.LAWYER, Instant.parse("2026-11-03T03:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CARD       | card_withdrawn_on = '2026-11-23', card_withdrawal_decision = '1', card_withdrawal_reason = 'x' | 2026-11-23 | Đ25 k1 b
            CARD_OVER  | card_valid_to = '2026-11-22'                                   | 2026-11-23 | Đ17
            """)
    void somebodyIsToBeReplacedForWhatStandsInTheDirectory(String cause, String fact, LocalDate since, String article) {
        jdbc.sql("update practitioners.practitioner set " + fact + " where id = :id")
                .param("id", lawyer)
                .update();
        assertThat(needs()).containsExactly(tuple(cause, since, article(article)));
    }

    /** Each fact a day before it counts, after it counted, or of somebody whom it does not bar. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            version = 0
            card_valid_to = '2026-11-23'
            """)
    void nobodyIsToBeReplacedBeforeOrAfter(String fact) {
        jdbc.sql("update practitioners.practitioner set " + fact + " where id = :id")
                .param("id", lawyer)
                .update();
        assertThat(needs()).isEmpty();
    }

    /** TT 08/2017 Đ17: from the end of a contract to the beginning of the next one. */
    @ParameterizedTest(name = "contracts {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01/2026-11-22                         | 2026-11-23
            2025-01-01/2026-11-22 2026-11-24/2027-11-23   | 2026-11-23
            2023-01-01/2024-12-31 2025-01-01/2026-11-20   | 2026-11-21
            2025-01-01/2026-11-23                         |
            2025-01-01/2026-11-22 2026-11-23/2027-11-22   |
            2023-01-01/2024-01-01 2025-01-01/2026-12-31   |
            """)
    void whoseContractHasEndedIsToBeReplacedUntilTheNextOneBegins(String contracts, @Nullable LocalDate since) {
        terms("contract", contracts);
        assertThat(needs())
                .isEqualTo(since == null ? List.of() : List.of(tuple("CONTRACT", since, article("TT 08 Đ17"))));
    }

    @ParameterizedTest(name = "suspended {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23/                                   | 2026-11-23
            2026-11-01/2026-11-23                         | 2026-11-01
            2026-01-01/2026-02-01 2026-11-10/2026-12-31   | 2026-11-10
            2026-11-24/                                   |
            2026-11-01/2026-11-22                         |
            2026-11-01/2026-11-22 2026-11-24/             |
            """)
    void whoIsSuspendedIsToBeReplacedAsLongAsHeIs(String suspensions, @Nullable LocalDate since) {
        terms("suspension", suspensions);
        assertThat(needs())
                .isEqualTo(since == null ? List.of() : List.of(tuple("SUSPENSION", since, article("Đ25 k2 c"))));
    }

    @Test
    void anOfficerNeedsNoContract() {
        terms("contract", "2025-01-01/2026-11-01");
        jdbc.sql("update practitioners.practitioner set kind = 'LEGAL_AID_OFFICER' where id = :id")
                .param("id", lawyer)
                .update();
        assertThat(needs()).isEmpty();
    }

    private void terms(String table, String written) {
        jdbc.sql("delete from practitioners." + table + " where practitioner_id = :id")
                .param("id", lawyer)
                .update();
        for (String term : written.split(" ", -1)) {
            jdbc.sql(
                            "insert into practitioners." + table + " (practitioner_id, first_day, last_day)"
                                    + " values (:id, split_part(:term, '/', 1)::date, nullif(split_part(:term, '/', 2), '')::date)")
                    .param("id", lawyer)
                    .param("term", term)
                    .update();
        }
    }

    @Test
    void whoIsFoundOnTheOtherSideIsToBeReplacedUntilALaterCheckFindsNothing() {
        check("2026-11-20T03:00:00Z", "NONE");
        assertThat(needs()).containsExactly(tuple("CONFLICT", null, "Luật TGPL Đ25 k2 a"));
        check("2026-11-21T03:00:00Z", null);
        assertThat(needs()).isEmpty();
    }

    /** A finding that bars nobody, as that the person is known. */
    @Test
    void aFindingThatTheDeskMaySettleReplacesNobody() {
        check("2026-11-20T03:00:00Z", "EXPLANATION");
        assertThat(needs()).isEmpty();
    }

    @Test
    void whoHasLeftTheCaseIsNotToBeReplacedAnyMore() {
        jdbc.sql("update practitioners.practitioner set card_valid_to = '2026-11-01' where id = :id")
                .param("id", lawyer)
                .update();
        assertThat(needs()).hasSize(1);
        jdbc.sql("""
                        update casework.assignment
                           set ended_at = now(), ended_on = current_date, end_ground = 'CARD_REVOKED', end_reason = 'x',
                               notified_on = current_date, ended_by = assigned_by
                         where case_id = :id""").param("id", entrusted.value()).update();
        assertThat(needs()).isEmpty();
    }

    private void check(String at, @Nullable String remedy) {
        UUID check = TimeOrderedId.next();
        jdbc.sql("""
                        insert into people.party_check (id, matter_kind, matter_id, occasion, checked_at, checked_by)
                        values (:id, 'CASE', :case, 'PERSON_CORRECTED', :at::timestamptz, :by)""")
                .param("id", check)
                .param("case", entrusted.value())
                .param("at", at)
                .param("by", CaseSetup.OFFICER)
                .update();
        if (remedy != null) {
            jdbc.sql("""
                            insert into people.party_check_finding (check_id, position, ground, subject_role, subject_name,
                                likeness, score, place_name, practitioner_id, remedy, legal_reference)
                            values (:id, 0, 'OTHER_SIDE', 'BENEFICIARY', 'A', 'SAME', 100, 'B', :lawyer, :remedy,
                                'Luật TGPL Đ25 k2 a')""")
                    .param("id", check)
                    .param("lawyer", lawyer)
                    .param("remedy", remedy)
                    .update();
        }
    }

    private List<Tuple> needs() {
        return jdbc.sql("""
                        select cause, since, legal_reference from casework.executor_to_replace
                         where case_id = :id and :today between told_from and told_to
                         order by cause""")
                .param("id", entrusted.value())
                .param("today", TODAY)
                .query((row, index) -> tuple(
                        row.getString("cause"),
                        row.getObject("since", LocalDate.class),
                        row.getString("legal_reference")))
                .list();
    }

    private static String article(String brief) {
        return switch (brief) {
            case "Đ25 k1 b" -> "Điều 25 khoản 1 điểm b và khoản 3 Luật TGPL 2017";
            case "Đ17" -> "Điều 17, Điều 25 khoản 1 điểm b và khoản 3 Luật TGPL 2017";
            case "TT 08 Đ17" -> "Điều 17 Thông tư 08/2017/TT-BTP";
            default -> "Điều 25 khoản 2 điểm c và khoản 3 Luật TGPL 2017";
        };
    }
}
