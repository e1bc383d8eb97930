package vn.tgpl.casework.web;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Somebody accused, and somebody who joined him, helped by one executor who registers. */
abstract class SeveralRegisteredTest extends ExecutorWebTest {

    CaseId id;
    UUID first;
    UUID joined;

    @BeforeEach
    void twoWhoAreHelped() {
        id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).name("Lê Văn Đầu").status("ACCUSED_AT_LARGE"));
        first = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        joined = join("Hoàng Thị Cùng", "ACCUSED_DETAINED");
    }

    /** Two days ago. */
    UUID join(String name, String status) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, name, null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        select :id, :person, 'HO_NGHEO', :status, :at, s.assigned_by
                          from casework.assignment s where s.case_id = :id""")
                .param("id", id.value())
                .param("person", person)
                .param("status", status)
                .param("at", now().minus(Duration.ofDays(2)).atOffset(java.time.ZoneOffset.UTC))
                .update();
        return person;
    }

    /** @param more names and values of further fields in turn */
    MvcTestResult register(UUID letter, String... more) {
        String[] needed = {
            "id",
            letter.toString(),
            "authorityKind",
            "INVESTIGATOR",
            "authority",
            "CQĐT tỉnh",
            "stageCode",
            "INVESTIGATION",
            "sentOn",
            day(-1)
        };
        return post("/cases/" + id + "/registrations", As.legalAidOfficer(), both(needed, more));
    }

    MvcTestResult answer(UUID registration, String outcome, UUID... persons) {
        String[] needed = {
            "outcome",
            outcome,
            "answeredOn",
            day(-1),
            "atTime",
            "00:00",
            "number",
            "15/ĐK",
            "reason",
            outcome.equals("REGISTERED") ? "" : "Thiếu căn cứ"
        };
        String[] whom = Stream.of(persons)
                .flatMap(person -> Stream.of("persons", person.toString()))
                .toArray(String[]::new);
        return post("/cases/" + id + "/registrations/" + registration + "/answer", As.director(), both(needed, whom));
    }

    /** In which capacity for whom, in the order of the names, and the latest answer. */
    String registrations() {
        return String.join(
                "; ", jdbc.sql("""
                        select concat_ws(' ', r.capacity, p.full_name,
                                         (select max(w.outcome) from casework.registration_answer w where w.registration_id = r.id))
                          from casework.registration r join people.person p on p.id = r.person_id
                         where r.case_id = :id order by p.full_name, r.id""").param("id", id.value()).query(String.class).list());
    }

    UUID registrationOf(UUID person) {
        return jdbc.sql("select id from casework.registration where case_id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person)
                .query(UUID.class)
                .single();
    }
}
