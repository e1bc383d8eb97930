package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Two cases of one executor whose people may stand against each other. */
abstract class ConflictWebTest extends CaseWebTest {

    void withdrawCard(int daysFromToday) {
        jdbc.sql("""
                        update practitioners.practitioner
                           set card_withdrawn_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date + :days,
                               card_withdrawal_decision = '7/QD', card_withdrawal_reason = 'x'
                         where id = :id""").param("days", daysFromToday).param("id", officer).update();
    }

    /** A case of the officer, who performs one for Tran Van Doi too; the two do not meet yet. */
    CaseId opposedLater() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).name("Tran Van Doi"));
        nobodyElse(first);
        assign(first);
        CaseId second = open(CaseSetup.Accepted.litigation(weekAgo()).name("Le Van Ngoai"));
        nobodyElse(second);
        assertThat(assign(second)).hasStatus3xxRedirection();
        return second;
    }

    /** A case whose opposing party is helped in another one of the same executor. */
    CaseId alike() {
        CaseId second = opposedLater();
        numberOf("Tran Van Doi", "066085001234");
        parties(
                second,
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].nationalId",
                "066085001234",
                "note",
                "x");
        return second;
    }

    CaseId helped(String name) {
        return new CaseId(jdbc.sql("select id from casework.legal_aid_case where beneficiary_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    void nobodyElse(CaseId id) {
        jdbc.sql("delete from casework.case_party where case_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from people.involvement where matter_id = :id and role = 'OPPOSING'")
                .param("id", id.value())
                .update();
    }

    void numberOf(String name, String number) {
        for (String table : List.of("people.person", "people.involvement")) {
            jdbc.sql("update " + table + " set national_id = :number where full_name = :name")
                    .param("number", number)
                    .param("name", name)
                    .update();
        }
    }

    static String[] append(String[] fields, String... more) {
        return java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    void number(CaseId id, String number) {
        jdbc.sql("update casework.case_party set national_id = :number where case_id = :id")
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    UUID party(CaseId id) {
        return jdbc.sql("select id from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    String code(CaseId id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    MvcTestResult assign(CaseId id, String... more) {
        return assignTo(id, officer, more);
    }

    MvcTestResult assignTo(CaseId id, UUID practitioner, String... more) {
        return postTo(
                "/cases/" + id + "/assignment",
                id,
                more,
                "bars",
                "NONE",
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                day(0));
    }

    MvcTestResult parties(CaseId id, String... fields) {
        return postTo("/cases/" + id + "/parties", id, fields);
    }

    MvcTestResult postTo(String path, CaseId id, String[] more, String... fields) {
        String[] all = java.util.stream.Stream.of(new String[] {"version", Long.toString(version(id))}, fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return post(path, As.director(), all);
    }

    /** A case of the opposing party of the other one, against its beneficiary. */
    CaseId otherSide(FormOfAid form, String field) {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).form(form).name("Tran Van Doi"));
        field(id, field);
        jdbc.sql("update people.involvement set birth_year = 1980 where full_name = 'Tran Van Doi'")
                .update();
        jdbc.sql("update people.person set birth_year = 1980 where full_name = 'Tran Van Doi'")
                .update();
        jdbc.sql("update casework.case_party set full_name = 'Le Thi Khac', birth_year = 1950 where case_id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    void field(CaseId id, String code) {
        for (String table : List.of("casework.legal_aid_case where id", "people.involvement where matter_id")) {
            jdbc.sql("update " + table.replace(" where", " set field_code = :code where") + " = :id")
                    .param("id", id.value())
                    .param("code", code)
                    .update();
        }
    }
}
