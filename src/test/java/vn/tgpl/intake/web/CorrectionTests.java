package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;

/** What a correction may change beside the matter, and what it must not lose. */
class CorrectionTests extends CorrectionWebTest {

    private static final String ENDED_GROUP = "NN_MUA_BAN_KK";

    @Test
    void theFormHoldsThePeopleAndLeadsToThePageOfTheBeneficiary() {
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + party + "\"", "Để trống thì giữ nguyên số đã ghi")
                .contains("/edit?back=/requests/" + id + "/correction", "reception.requesterName")
                .doesNotContain("066080004323", "??");
    }

    @Test
    void aPartyIsRenamedAnotherIsAddedAndTheNumberStays() {
        assertThat(correction()
                        .param("parties[0].id", party.toString())
                        .param("parties[0].role", "WITNESS")
                        .param("parties[0].fullName", "Nguyễn Văn Kiến")
                        .param("parties[1].role", "OPPOSING")
                        .param("parties[1].fullName", "Lê Văn Mới")
                        .param("reception.requesterName", "Vừ Thị Mẹ")
                        .param("reception.checkNote", "Đã xem"))
                .hasStatus(302);
        flush();
        assertThat(jdbc.sql("select role || ' ' || national_id from intake.request_party where id = :id")
                        .param("id", party)
                        .query(String.class)
                        .single())
                .isEqualTo("WITNESS 066080004323");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Lê Văn Mới", "Nguyễn Văn Kiến", "Vừ Thị Mẹ")
                .contains("Bên đối lập: Nguyễn Văn Kiện", "Người làm chứng: Nguyễn Văn Kiến")
                .doesNotContain("066080004323", "??");
        assertThat(jdbc.sql("select count(*) from people.party_check where matter_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .as("checked again")
                .isEqualTo(2);
    }

    @Test
    void whoIsNotNamedAnyMoreLeaves() {
        assertThat(correction()).hasStatus(302);
        flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Bên đối lập: Nguyễn Văn Kiện")
                .doesNotContain("<dd>Nguyễn Văn Kiện");
    }

    @Test
    void aRowThatCannotBeReadIsToldAtItsFieldAndRowsCanBeAdded() {
        assertThat(correction().param("parties[0].role", "OPPOSING").param("parties[0].nationalId", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].fullName-error", "parties[0].nationalId-error");
        assertThat(post("/requests/" + id + "/correction/party").param("parties[0].fullName", "Le Van Moi"))
                .hasStatusOk()
                .bodyText()
                .contains("parties[1].fullName", "Le Van Moi");
    }

    @Test
    void whatHasEndedMeanwhileStaysUntilItIsTakenOut() {
        jdbc.sql("insert into intake.request_group (request_id, group_code, principal) values (:id, :code, false)")
                .param("id", id)
                .param("code", ENDED_GROUP)
                .update();
        jdbc.sql("insert into intake.request_paper (request_id, paper_code, shown_as) values (:id, :code, 'COPY')")
                .param("id", id)
                .param("code", "NEAR_POOR_CERTIFICATE")
                .update();
        jdbc.sql("update intake.request set matter_province_code = '54' where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("papers[NEAR_POOR_CERTIFICATE]", "Phú Yên (không còn hiệu lực)")
                .containsPattern("value=\"" + ENDED_GROUP + "\"[^>]*checked")
                .containsPattern("Nạn nhân[^<]*\\(không còn hiệu lực\\)");
        assertThat(correction("0", "54").param("groups", ENDED_GROUP).param("papers[NEAR_POOR_CERTIFICATE]", "COPY"))
                .hasStatus(302);
        flush();
        assertThat(count("request_group where group_code = 'NN_MUA_BAN_KK' and request_id"))
                .isOne();
        assertThat(count("request_paper where request_id")).isEqualTo(2);
    }

    @Test
    void theBeneficiaryIsCorrectedOnHisPageAndTheWayLeadsBack() {
        UUID person = beneficiary();
        String back = "/requests/" + id + "/correction";
        assertThat(edit(person).param("back", back)).hasStatus(302).hasHeader("Location", back);
        flush();
        assertThat(edit(person).param("back", "https://example.org/x"))
                .as("pages of others are none")
                .hasHeader("Location", "/people/" + person);
        assertThat(mvc.get()
                        .uri("/people/" + person + "/edit?back=//example.org")
                        .with(As.intakeOfficer()))
                .bodyText()
                .doesNotContain("example.org");
    }

    private MockMvcRequestBuilder correction() {
        return correction("0", "66");
    }
}
