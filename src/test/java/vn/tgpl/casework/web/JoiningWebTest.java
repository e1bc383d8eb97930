package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A case, and somebody on record who joins it and leaves it. */
abstract class JoiningWebTest extends CaseWebTest {

    CaseId id;
    UUID person;

    @BeforeEach
    void aCaseAndSomebodyOnRecord() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
        person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("update people.person set birth_year = 1975, residence_province_code = '66' where id = :id")
                .param("id", person)
                .update();
    }

    MvcTestResult leave(String ground) {
        return post(
                "/cases/" + id + "/beneficiaries/" + person + "/end",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "endedOn",
                day(0),
                "groundCode",
                ground,
                "reason",
                "Ly do");
    }

    MvcTestResult post(String step, String... more) {
        return postAs(As.intakeOfficer(), step, more);
    }

    /** Where nothing is told of his standing he joins as one of the same side. */
    MvcTestResult postAs(RequestPostProcessor who, String step, String... more) {
        boolean told = List.of(more).contains("statusCode");
        return send(who, step, told ? more : both(more, new String[] {"statusCode", "VICTIM"}));
    }

    /** He joined when nobody had to be told of by his standing. */
    void joinBeforeStandingsWereAsked(String... more) {
        form("OUT_OF_COURT_REPRESENTATION");
        assertThat(send(As.director(), "", more)).hasRedirectedUrl("/cases/" + id);
        settle();
        form("LITIGATION");
        settle();
    }

    MvcTestResult send(RequestPostProcessor who, String step, String... more) {
        String path = "/cases/" + id + "/beneficiaries" + (step.isEmpty() ? "" : "/" + step);
        String[] fields = {"version", Long.toString(version(id)), "personId", person.toString()};
        return post(path, who, both(fields, more));
    }

    private void form(String ofAid) {
        jdbc.sql("update casework.legal_aid_case set form_of_aid = :form where id = :id")
                .param("form", ofAid)
                .param("id", id.value())
                .update();
    }
}
