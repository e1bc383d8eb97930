package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What stands in the database afterwards, held against what was acknowledged. */
final class Kept {

    private final JdbcClient jdbc;

    Kept(OwnPostgres server, String database) {
        DataSource administrator = new DriverManagerDataSource(server.url(database), "postgres", "");
        this.jdbc = JdbcClient.create(administrator);
    }

    /** Nothing acknowledged is missing, nothing is half there, no number is missing or double, and the journal holds. */
    void assertWhole(Writers writers) {
        assertWhole(writers.sent(), writers.kept());
    }

    /** The same of what others sent, and what of it was acknowledged. */
    void assertWhole(Collection<UUID> sent, Collection<UUID> acknowledged) {
        List<UUID> there = thereOf(sent);
        assertThat(there).as("acknowledged and missing").containsAll(acknowledged);
        assertThat(number("""
                        select count(*) from intake.request r
                         where id in (:ids) and (
                               (select count(*) from audit.entry e
                                 where e.action = 'intake.log' and e.subject_id = r.id::text) <> 1
                            or not exists (select 1 from people.person p where p.id = r.beneficiary_id)
                            or not exists (select 1 from intake.request_group g where g.request_id = r.id)
                            or not exists (select 1 from people.involvement i where i.matter_id = r.id))""", there)).as("half there").isZero();
        assertThat(number("""
                        select count(*) from audit.entry e
                         where e.action = 'intake.log'
                           and not exists (select 1 from intake.request r where r.id::text = e.subject_id)
                           and e.subject_id in (select id::text from unnest(array[:ids]) as sent(id))""", sent)).as("told by the journal and not there").isZero();
        assertThat(numbersLeftOut(there)).as("numbers left out").isZero();
        assertJournalHolds();
    }

    void assertJournalHolds() {
        long proof =
                jdbc.sql("select audit.prove(now(), true)").query(Long.class).single();
        assertThat(jdbc.sql("select kind from audit.fault where proof = :proof")
                        .param("proof", proof)
                        .query(String.class)
                        .list())
                .as("faults of the journal")
                .isEmpty();
    }

    List<UUID> thereOf(Collection<UUID> ids) {
        return jdbc.sql("select id from intake.request where id = any(array[:ids])")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    /** Receipts of one centre and year count up by one; the year stands at the end of the code. */
    private long numbersLeftOut(List<UUID> there) {
        return number("""
                select max(number) - min(number) + 1 - count(distinct number)
                  from (select substring(receipt_code from '(\\d+)\\.\\d{4}$')::int as number
                          from intake.request where id in (:ids)) as drawn""", there);
    }

    private long number(String sql, Collection<UUID> ids) {
        return jdbc.sql(sql).param("ids", ids).query(Long.class).single();
    }
}
