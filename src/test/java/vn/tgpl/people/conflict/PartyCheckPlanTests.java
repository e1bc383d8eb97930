package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.BeforeTransaction;
import vn.tgpl.FreshTables;
import vn.tgpl.Rows;
import vn.tgpl.SqlRecord;
import vn.tgpl.people.PersonId;

/** A check among many people walks an index for each thing it knows of them. */
class PartyCheckPlanTests extends CheckedMatter {

    @Autowired
    private JdbcTemplate plain;

    @BeforeTransaction
    void noTraceOfEarlierTests() {
        FreshTables.of(plain, List.of("people.person", "people.person_link", "people.involvement"));
    }

    @Test
    void everyClueAndEveryLinkHasItsIndex() {
        manyLinks();
        PersonId known = people.register(facts("Phạm Thị Một"), officer);
        SqlRecord record = SqlRecord.during(() -> checks.look(examined(Involved.beneficiary(known, DAO))));
        assertThat(String.join("\n", record.plans(plain)))
                .contains(
                        "involvement_name",
                        "involvement_national_id",
                        "involvement_phone",
                        "involvement_person",
                        "person_link_person",
                        "person_link_earliest")
                .doesNotContain("Seq Scan on involvement", "Seq Scan on person");
    }

    private void manyLinks() {
        jdbc.sql("""
                        with made as (
                            insert into people.person (id, office_id, centre_id, province_code, full_name, phone_safe,
                                created_at, created_by, version)
                            select gen_random_uuid(), :centre, :centre, '66', 'Bạn Đọc ' || n, true, now(), :centre, 0
                              from generate_series(1, 4000) n
                            returning id, full_name)
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        select gen_random_uuid(), one.id, other.id, now(), :centre, 'x'
                          from (select id, row_number() over (order by id) as n from made) one
                          join (select id, row_number() over (order by id) as n from made) other on other.n = one.n - 1
                         where one.n % 2 = 0""").param("centre", Rows.DAK_LAK).update();
        for (String table : List.of("people.person", "people.person_link")) {
            jdbc.sql("analyze " + table).update();
        }
        jdbc.sql("set local enable_seqscan = off").update();
    }
}
