package vn.tgpl.casework.web;

import java.util.UUID;
import java.util.stream.Stream;
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

    MvcTestResult postAs(RequestPostProcessor who, String step, String... more) {
        String path = "/cases/" + id + "/beneficiaries" + (step.isEmpty() ? "" : "/" + step);
        String[] fields = {"version", Long.toString(version(id)), "personId", person.toString()};
        return post(path, who, Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
