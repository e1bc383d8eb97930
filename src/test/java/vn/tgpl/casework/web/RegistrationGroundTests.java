package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The page of a case and the form of its registration cite the law of its procedure, and no other. */
class RegistrationGroundTests extends CaseWebTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(nullValues = "none", textBlock = """
            VICTIM,                  CRIMINAL,        Điều 78 BLTTHS 2015,   Điều 78 Bộ luật Tố tụng hình sự 2015,  Điều 75
            PLAINTIFF,               LAND,            Điều 75 BLTTDS 2015,   Điều 75 Bộ luật Tố tụng dân sự 2015,   Điều 78
            none,                    MARRIAGE_FAMILY, Điều 75 BLTTDS 2015,   Điều 75 Bộ luật Tố tụng dân sự 2015,   Điều 78
            none,                    LAND,            Điều 75 BLTTDS 2015 hoặc Điều 61 Luật TTHC 2015, Điều 75 Bộ luật Tố tụng dân sự 2015 hoặc Điều 61 Luật Tố tụng hành chính 2015, Điều 78
            none,                    OTHER,           Chưa rõ luật tố tụng áp dụng, chưa cho biết đó là thủ tục nào, Điều 78
            INTERESTED_PERSON,       OTHER,           Chưa rõ luật tố tụng áp dụng, chưa cho biết đó là thủ tục nào, Điều 61
            ADMINISTRATIVE_CLAIMANT, LAND,            Điều 61 Luật TTHC 2015, Điều 61 Luật Tố tụng hành chính 2015, Điều 78
            """)
    void theGroundFollowsTheProcedure(String status, String field, String onPage, String onForm, String other) {
        CaseId id = caseOf(status, field);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(onPage)
                .doesNotContain(other);
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains(onForm)
                .doesNotContain(other);
    }

    /** Only whoever is accused has a defender; elsewhere a party has somebody who protects its rights. */
    @ParameterizedTest(name = "{0} in {1}: {2} and no {3}")
    @CsvSource(nullValues = "none", textBlock = """
            ACCUSED_AT_LARGE,        CRIMINAL, DEFENDER,  PROTECTOR
            ARRESTED,                CRIMINAL, DEFENDER,  PROTECTOR
            VICTIM,                  CRIMINAL, PROTECTOR, DEFENDER
            PLAINTIFF,               LAND,     PROTECTOR, DEFENDER
            ADMINISTRATIVE_CLAIMANT, LAND,     PROTECTOR, DEFENDER
            none,                    CIVIL,    PROTECTOR, DEFENDER
            """)
    void theCapacityFitsTheStandingOfWhoeverIsHelped(String status, String field, String fitting, String other) {
        CaseId id = caseOf(status, field);
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("value=\"" + fitting + "\"")
                .doesNotContain("value=\"" + other + "\"");
        assertThat(register(id, other, day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("capacity-error", "sentOn-error", "Co quan tinh");
        assertThat(register(id, fitting, day(0))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whereNothingIsToldBothCapacitiesAreOffered() {
        assertThat(get("/cases/" + caseOf(null, "OTHER") + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("value=\"DEFENDER\"", "value=\"PROTECTOR\"");
    }

    @Test
    void theStageIsOneOfTheProcedure() {
        CaseId id = caseOf("PLAINTIFF", "LAND");
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("FIRST_INSTANCE")
                .doesNotContain("\"INVESTIGATION\"", "OUTSIDE_PROCEEDINGS");
        assertThat(register(id, "PROTECTOR", day(0), "INVESTIGATION"))
                .hasStatus(422)
                .bodyText()
                .contains("stageCode-error", "không có trong thủ tục");
    }

    private CaseId caseOf(String status, String field) {
        CaseId id = assignedLitigation();
        jdbc.sql(
                        "update casework.legal_aid_case set procedural_status_code = :status, field_code = :field where id = :id")
                .param("status", status)
                .param("field", field)
                .param("id", id.value())
                .update();
        return id;
    }

    private MvcTestResult register(CaseId id, String capacity, String sentOn) {
        return register(id, capacity, sentOn, "FIRST_INSTANCE");
    }

    private MvcTestResult register(CaseId id, String capacity, String sentOn, String stage) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "authorityKind",
                stage.equals("FIRST_INSTANCE") ? "COURT" : "INVESTIGATOR",
                "authority",
                "Co quan tinh",
                "stageCode",
                stage,
                "capacity",
                capacity,
                "sentOn",
                sentOn,
                "stageConfirmed",
                "true");
    }
}
