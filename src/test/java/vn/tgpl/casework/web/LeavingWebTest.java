package vn.tgpl.casework.web;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A case that somebody joined, and the form by which he leaves it. */
abstract class LeavingWebTest extends CaseWebTest {

    static final String NAME = "Hoàng Thị Cùng Giúp";

    CaseId id;
    UUID person;

    @BeforeEach
    void somebodyWhoJoinedACase() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
        person = new Rows(jdbc).person(Rows.DAK_LAK, NAME, null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', now() - interval '3 days', :by)""")
                .param("case", id.value())
                .param("person", person)
                .param("by", Rows.account(3))
                .update();
    }

    String path() {
        return "/cases/" + id + "/beneficiaries/" + person + "/end";
    }

    MvcTestResult end(String ground, String on, String reason) {
        return end(Long.toString(version(id)), ground, on, reason);
    }

    MvcTestResult end(String version, String ground, String on, String reason) {
        return post(
                path(), As.intakeOfficer(), "version", version, "endedOn", on, "groundCode", ground, "reason", reason);
    }
}
