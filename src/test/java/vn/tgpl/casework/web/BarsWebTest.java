package vn.tgpl.casework.web;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A case that somebody performs, of whom it is declared whether a bar of the law of procedure applies. */
abstract class BarsWebTest extends CaseWebTest {

    static final String TO_REPLACE = "Cần thay thế người thực hiện";

    @Autowired
    private EntityManager entities;

    CaseId id;

    @BeforeEach
    void aCaseThatSomebodyPerforms() {
        id = assignedLitigation();
    }

    MvcTestResult page() {
        return get("/cases/" + id, As.director());
    }

    /** Of whoever was entrusted with the case first. */
    MvcTestResult declare(RequestPostProcessor who, String bars, String reason) {
        return post(
                "/cases/" + id + "/bar-declaration",
                who,
                "version",
                Long.toString(version(id)),
                "assignmentId",
                assignment(),
                "bars",
                bars,
                "reason",
                reason);
    }

    MvcTestResult declare(String bars, String reason) {
        return declare(As.director(), bars, reason);
    }

    /** Who was entrusted first goes, and somebody of whom nothing of the kind is declared comes. */
    MvcTestResult replace(UUID successor) {
        return post(
                "/cases/" + id + "/replacement",
                As.director(),
                "version",
                Long.toString(version(id)),
                "assignmentId",
                assignment(),
                "groundCode",
                "NOT_EFFECTIVE",
                "reason",
                "Ốm dài ngày",
                "notifiedOn",
                day(0),
                "practitionerId",
                successor.toString(),
                "bars",
                "NONE",
                "decidedOn",
                day(0));
    }

    /** What the matter was from the beginning, told to nobody. */
    void standing(String field, String status) {
        entities.flush();
        jdbc.sql("""
                        update casework.legal_aid_case
                           set field_code = :field, procedural_status_code = :status, accepted_status_code = :status
                         where id = :id""")
                .param("field", field)
                .param("status", status)
                .param("id", id.value())
                .update();
        entities.clear();
    }

    String assignment() {
        return jdbc.sql("select id from casework.assignment where case_id = :id order by assigned_at limit 1")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
