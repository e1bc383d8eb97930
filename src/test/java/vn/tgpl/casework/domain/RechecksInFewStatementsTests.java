package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.people.PersonCorrected;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.ActorId;

/**
 * Whose facts were corrected may stand in many cases. Each is looked at by one statement; who stands in them, the links of
 * those, and what was found are read and written for all together. It had been five statements for each.
 */
@TgplTest
@Transactional
class RechecksInFewStatementsTests {

    private static final int MORE = 6;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void aFurtherCaseCostsOneStatementAndEachKeepsItsCheck() {
        UUID of = new Rows(jdbc).person(Rows.DAK_LAK, "Y Nhiều Việc", null);
        List<UUID> first = cases(of, 2);
        long few = SqlCount.during(() -> correct(of));
        List<UUID> all = Stream.concat(first.stream(), cases(of, MORE).stream()).toList();
        long many = SqlCount.during(() -> correct(of));
        assertThat(many - few).isEqualTo(MORE);
        assertThat(jdbc.sql("""
                                select count(*) from people.party_check
                                 where matter_id in (:cases) and occasion = 'PERSON_CORRECTED'""").param("cases", all).query(Long.class).single()).isEqualTo(2 + all.size());
    }

    private List<UUID> cases(UUID person, int count) {
        CaseSetup setup = new CaseSetup(jdbc, events);
        List<UUID> opened = Stream.generate(
                        () -> setup.open(CaseSetup.Accepted.litigation(Instant.parse("2026-11-02T03:00:00Z"))))
                .limit(count)
                .map(CaseId::value)
                .toList();
        entities.flush();
        entities.clear();
        jdbc.sql("update casework.legal_aid_case set beneficiary_id = :person where id in (:cases)")
                .param("person", person)
                .param("cases", opened)
                .update();
        return opened;
    }

    private void correct(UUID person) {
        events.publishEvent(new PersonCorrected(new PersonId(person), new ActorId(Rows.account(3))));
    }
}
