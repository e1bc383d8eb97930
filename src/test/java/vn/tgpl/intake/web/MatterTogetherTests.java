package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** In proceedings field, standing and stage go together, or are told at their field. */
class MatterTogetherTests extends RequestFormTest {

    @Test
    void aStandingOfAnotherProcedureIsRefusedAtItsField() {
        assertThat(sent("LITIGATION", "CRIMINAL", "PLAINTIFF", "FIRST_INSTANCE"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.proceduralStatusCode-error", RequestPosts.NAME);
        assertThat(sent("LITIGATION", "CIVIL", "IN_CUSTODY", "INVESTIGATION"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.proceduralStatusCode-error");
        assertThat(sent("LITIGATION", "CRIMINAL", "ACCUSED_AT_LARGE", "APPEAL"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.stageCode-error");
    }

    @Test
    void whoeverIsAccusedMayAskAdviceInAnyField() {
        assertThat(sent("ADVICE", "CIVIL", "ACCUSED_AT_LARGE", "")).hasStatus(302);
    }

    private MvcTestResult sent(String form, String field, String status, String stage) {
        return RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                .param("person.fullName", RequestPosts.NAME)
                .param("person.birth", "1/2/71")
                .param("person.sex", "FEMALE")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", field)
                .param("matter.formOfAid", form)
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Tranh chấp ranh giới")
                .param("matter.proceduralStatusCode", status)
                .param("matter.stageCode", stage)
                .exchange();
    }
}
