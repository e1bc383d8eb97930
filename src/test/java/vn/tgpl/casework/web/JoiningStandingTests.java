package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Whoever joins a case stands on the side of those helped there, in proceedings of its field. */
class JoiningStandingTests extends JoiningWebTest {

    @ParameterizedTest(name = "{0}: {1} joined by {2}")
    @CsvSource({
        "CRIMINAL, IN_CUSTODY, VICTIM, đứng ở phía đối lập",
        "CRIMINAL, VICTIM, ACCUSED_DETAINED, đứng ở phía đối lập",
        "LAND, PLAINTIFF, CIVIL_DEFENDANT, đứng ở phía đối lập",
        "CRIMINAL, IN_CUSTODY, PLAINTIFF, Tư cách này không có trong vụ việc",
        "LAND, PLAINTIFF, IN_CUSTODY, Tư cách này không có trong vụ việc"
    })
    void isRefusedAtHisStanding(String field, String principal, String joining, String told) {
        standing(field, principal);
        assertThat(join(joining))
                .hasStatus(422)
                .bodyText()
                .contains("statusCode-error", told)
                .doesNotContain("??");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} joined by {2}")
    @CsvSource({"CRIMINAL, VICTIM, VICTIM", "CRIMINAL, VICTIM, WITNESS", "LAND, PLAINTIFF, PLAINTIFF"})
    void joins(String field, String principal, String joining) {
        standing(field, principal);
        assertThat(join(joining)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void itIsAskedInProceedingsAndWhoeverTellsNoneIsLedToIt() {
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .containsPattern("id=\"statusCode\"[^>]*aria-required=\"true\"");
        assertThat(join(""))
                .hasStatus(422)
                .bodyText()
                .contains("statusCode-error", "Cần chọn tư cách tham gia tố tụng của người này")
                .doesNotContain("??");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void outsideOfProceedingsNobodyHasToStandAnyhow() {
        jdbc.sql("update casework.legal_aid_case set form_of_aid = 'OUT_OF_COURT_REPRESENTATION' where id = :id")
                .param("id", id.value())
                .update();
        settle();
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .doesNotContainPattern("id=\"statusCode\"[^>]*aria-required=\"true\"");
        assertThat(join("")).hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult join(String status) {
        return post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL", "statusCode", status);
    }

    private void standing(String field, String status) {
        jdbc.sql("""
                        update casework.legal_aid_case set field_code = :field, procedural_status_code = :status
                         where id = :id""")
                .param("field", field)
                .param("status", status)
                .param("id", id.value())
                .update();
        settle();
    }
}
