package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.BeforeTransaction;
import vn.tgpl.FreshTables;
import vn.tgpl.Rows;
import vn.tgpl.SqlRecord;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;

/** Links are read by index however many there are. */
class LinkPlanTests extends LinkWebTest {

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private PartyChecks checks;

    @BeforeTransaction
    void noTraceOfEarlierTests() {
        FreshTables.of(template, List.of("people.person", "people.person_link"));
    }

    @Test
    void linksAreReadByIndexInTwoStatements() {
        link(first, second.toString(), "Lý do");
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        manyLinks();
        SqlRecord reading = SqlRecord.during(() -> linked.of(second, officer.scope()));
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.plans(template))
                .allSatisfy(plan -> assertThat(plan)
                        .contains("person_link_person", "person_link_earliest")
                        .doesNotContain("Seq Scan on person"));
    }

    @Test
    void whoSomebodyIsKnownAsIsReadByIndex() {
        manyLinks();
        SqlRecord reading = SqlRecord.during(() -> checks.knownAs(List.of(second)));
        assertThat(reading.plans(template))
                .singleElement()
                .asString()
                .contains("person_pkey")
                .doesNotContain("Seq Scan on person");
    }

    private void manyLinks() {
        jdbc.sql("""
                        insert into people.person (id, office_id, centre_id, province_code, full_name, phone_safe,
                            created_at, created_by, version)
                        select lpad(to_hex(n), 32, '0')::uuid, :centre, :centre, '66', 'Nhiều ' || n, true, now(),
                               :centre, 0
                          from generate_series(1, 4000) n""").param("centre", Rows.DAK_LAK).update();
        jdbc.sql("""
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        select gen_random_uuid(), lpad(to_hex(n * 2), 32, '0')::uuid,
                               lpad(to_hex(n * 2 - 1), 32, '0')::uuid, now(), :centre, 'Lý do'
                          from generate_series(1, 2000) n""").param("centre", Rows.DAK_LAK).update();
        template.execute("analyze people.person");
        template.execute("analyze people.person_link");
    }
}
