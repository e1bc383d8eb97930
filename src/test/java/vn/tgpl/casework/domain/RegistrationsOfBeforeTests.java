package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tgpl.TestDatabase;

/** What was registered before it was told for whom stands for all who were helped on that day, each as he stood, with its answers. */
class RegistrationsOfBeforeTests {

    private static final UUID CASE = new UUID(9, 1);
    private static final UUID DEFENDED = new UUID(9, 10);
    private static final UUID PROTECTED = new UUID(9, 11);

    @Test
    void aLetterBecomesOneForEachWhoWasHelpedThatDay() {
        FlywayConnectionDetails database = TestDatabase.fresh("registrations_of_before");
        migrate(database, "202611222431");
        SingleConnectionDataSource connection = new SingleConnectionDataSource(
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                true);
        JdbcClient jdbc = JdbcClient.create(connection);
        rowsOfBefore(jdbc);
        migrate(database, "202611222440");
        assertThat(registered(jdbc, DEFENDED))
                .containsExactly(
                        "00000000-0000-0009-0000-000000000002 DEFENDER REFUSED",
                        "00000000-0000-0009-0000-000000000003 DEFENDER REFUSED",
                        "00000000-0000-0009-0000-000000000004 PROTECTOR REFUSED");
        assertThat(registered(jdbc, PROTECTED))
                .as("who is defended is not of a letter that protects, who joined later or had left is of none")
                .containsExactly(
                        "00000000-0000-0009-0000-000000000002 PROTECTOR REFUSED",
                        "00000000-0000-0009-0000-000000000004 PROTECTOR REFUSED");
        connection.destroy();
    }

    /** The principal one is accused, and so is the second who joined; the first is a witness, the third came later, the fourth had left. */
    private static void rowsOfBefore(JdbcClient jdbc) {
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("""
                        insert into casework.legal_aid_case (id, office_id, centre_id, province_code, request_id, code,
                            register_number, register_year, beneficiary_id, beneficiary_name, field_code, form_of_aid,
                            principal_group_code, matter_summary, state, received_at, accepted_at, state_since, version)
                        select :id, :id, :id, '66', :id, 'TT.TGTT.01.2026', 1, 2026, :helped, 'Le Van Dau', 'CRIMINAL', 'LITIGATION',
                               'HO_NGHEO', 'x', 'ASSIGNED', '2026-03-01', '2026-03-01', '2026-03-01', 0""").param("id", CASE).param("helped", new UUID(9, 2)).update();
        jdbc.sql("""
                        insert into people.person (id, office_id, centre_id, province_code, full_name, phone_safe, created_at, created_by, version)
                        select ('00000000-0000-0009-0000-00000000000' || n)::uuid, :id, :id, '66', 'Le Van ' || n, true, '2026-03-01', :id, 0
                          from generate_series(2, 6) n""").param("id", CASE).update();
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, decided_on, assigned_at, assigned_by)
                        values (:id, :id, :id, 'Tran Thi Tam', '2026-03-02', '2026-03-02', :id)""").param("id", CASE).update();
        join(jdbc, 3, "ACCUSED_AT_LARGE", "2026-03-02");
        join(jdbc, 4, "WITNESS", "2026-03-02");
        join(jdbc, 5, "WITNESS", "2026-03-20");
        join(jdbc, 6, "WITNESS", "2026-03-02");
        jdbc.sql("""
                        insert into casework.beneficiary_end (id, case_id, person_id, ended_on, ground_code, reason, recorded_at, recorded_by)
                        values (gen_random_uuid(), :id, :person, '2026-03-08', 'WITHDREW', 'x', '2026-03-08', :id)""").param("id", CASE).param("person", new UUID(9, 6)).update();
        letter(jdbc, DEFENDED, "DEFENDER");
        letter(jdbc, PROTECTED, "PROTECTOR");
        jdbc.sql("set session_replication_role = origin").update();
    }

    private static void join(JdbcClient jdbc, int person, String status, String at) {
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        values (:id, :person, 'HO_NGHEO', :status, :at::timestamptz, :id)""")
                .param("id", CASE)
                .param("person", new UUID(9, person))
                .param("status", status)
                .param("at", at)
                .update();
    }

    private static void letter(JdbcClient jdbc, UUID letter, String capacity) {
        jdbc.sql("""
                        insert into casework.registration (id, case_id, assignment_id, authority, stage_code, capacity, sent_on,
                            recorded_at, recorded_by)
                        values (:letter, :id, :id, 'CQDT', 'INVESTIGATION', :capacity, '2026-03-10', '2026-03-10', :id)""")
                .param("letter", letter)
                .param("id", CASE)
                .param("capacity", capacity)
                .update();
        jdbc.sql("""
                        insert into casework.registration_answer (registration_id, outcome, received_at, reason, recorded_at, recorded_by)
                        values (:letter, 'REFUSED', '2026-03-11', 'x', '2026-03-11', :id)""").param("letter", letter).param("id", CASE).update();
    }

    private static List<String> registered(JdbcClient jdbc, UUID letter) {
        return jdbc.sql("""
                        select r.person_id || ' ' || r.capacity || ' ' || w.outcome
                          from casework.registration r join casework.registration_answer w on w.registration_id = r.id
                         where r.letter_id = :letter order by r.person_id""").param("letter", letter).query(String.class).list();
    }

    private static void migrate(FlywayConnectionDetails database, String target) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(
                        database.getJdbcUrl(),
                        String.valueOf(database.getUsername()),
                        String.valueOf(database.getPassword())))
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .target(target)
                .load()
                .migrate();
    }
}
