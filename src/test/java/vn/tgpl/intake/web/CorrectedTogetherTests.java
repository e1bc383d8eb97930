package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes together outside of proceedings need not do so in them. */
class CorrectedTogetherTests extends CorrectionWebTest {

    @BeforeEach
    void somebodyAccusedAskedForAdviceInACivilMatter() {
        jdbc.sql(
                        "update intake.request set field_code = 'CIVIL', procedural_status_code = 'ACCUSED_AT_LARGE' where id = :id")
                .param("id", id)
                .update();
        flush();
    }

    @Test
    void adviceCorrectedToLitigationIsLookedAtAnew() {
        assertThat(corrected("LITIGATION")).hasStatus(422).bodyText().contains("matter.proceduralStatusCode-error");
    }

    @Test
    void anotherPartOfItIsCorrectedAllTheSame() {
        assertThat(corrected("ADVICE")).hasStatus(302);
    }

    private MvcTestResult corrected(String form) {
        return post("/requests/" + id + "/correction")
                .param("version", "0")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "CIVIL")
                .param("matter.proceduralStatusCode", "ACCUSED_AT_LARGE")
                .param("matter.formOfAid", form)
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Tranh chấp ranh giới khác")
                .exchange();
    }
}
