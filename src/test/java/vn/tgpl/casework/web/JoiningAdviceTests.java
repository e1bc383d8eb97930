package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** Advice is given outside of proceedings: whoever joins it is asked for no trial, no end of a suit and no notice (TT 12/2018 Đ6 k1). */
class JoiningAdviceTests extends JoiningWebTest {

    @BeforeEach
    void advice() {
        trialTomorrow(id);
        jdbc.sql("update casework.legal_aid_case set form_of_aid = 'ADVICE' where id = :id")
                .param("id", id.value())
                .update();
        settle();
    }

    @Test
    void theFormsOfferNoGroundThatBelongsToProceedings() {
        for (String form : new String[] {"/beneficiaries/new", "/new-beneficiary"}) {
            assertThat(get("/cases/" + id + form, As.intakeOfficer()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("value=\"LIMITATION\"", "value=\"HEARING\"", "value=\"NOTIFIED\"")
                    .doesNotContain("value=\"APPOINTED_DEFENCE\"", "??");
            assertThat(get("/cases/" + id + form, As.director())).bodyText().contains("value=\"HEAD_DECISION\"");
        }
    }

    @Test
    void noneOfThemHelpsBeforeThePapersAreThereAndWhoDecidesIsSaid() {
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING", "deviation", "Bổ sung sau"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "báo cáo người đứng đầu quyết định");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void inProceedingsTheyAreOffered() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Ra Tòa"));
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .contains(
                        "value=\"LIMITATION\"",
                        "value=\"HEARING\"",
                        "value=\"NOTIFIED\"",
                        "value=\"APPOINTED_DEFENCE\"");
    }
}
