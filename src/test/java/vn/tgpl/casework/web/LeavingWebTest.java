package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.ZoneOffset;
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

    UUID head() {
        return jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** @param more fields beside the day and the ground */
    MvcTestResult leave(UUID who, String ground, String reason, String... more) {
        String[] fields = {
            "version", Long.toString(version(id)), "endedOn", day(0), "groundCode", ground, "reason", reason
        };
        return post("/cases/" + id + "/beneficiaries/" + who + "/end", As.intakeOfficer(), both(fields, more));
    }

    /** Somebody else who joined the case. */
    UUID joins(String name, String group, Instant at) {
        UUID joining = new Rows(jdbc).person(Rows.DAK_LAK, name, null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, :group, :at, :by)""")
                .param("case", id.value())
                .param("person", joining)
                .param("group", group)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", Rows.account(3))
                .update();
        return joining;
    }
}
