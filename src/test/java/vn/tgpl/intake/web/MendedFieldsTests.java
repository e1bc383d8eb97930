package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** What cannot be so is told at its field, and nothing changes. */
class MendedFieldsTests extends DecisionWebTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCallForPapersIsNotMetByNothing() {
        post("paper-call")
                .param("papers", "Giấy chứng nhận hộ nghèo")
                .param("reason", "x")
                .exchange();
        entities.flush();
        entities.clear();
        String today = Display.date(LocalDate.now(Vietnam.ZONE));
        assertThat(post("paper-arrival").param("seen.version", "1").param("arrivedOn", today))
                .hasStatus(422)
                .bodyText()
                .contains("Không có giấy tờ nào mới");
        assertThat(state()).isEqualTo("WAITING_PAPERS");
    }

    @Test
    void aCentreOfNeitherProvinceIsChosenTwice() {
        assertThat(mvc.get().uri("/requests/" + id + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .doesNotContainPattern("value=\"" + Rows.DONG_THAP + "\"[^>]*selected");
        MockMvcRequestBuilder wrong = transfer();
        assertThat(wrong).hasStatus(422).bodyText().contains("elsewhere-error", "Vẫn chuyển đến trung tâm này");
        assertThat(state()).isEqualTo("RECEIVED");
        assertThat(transfer().param("elsewhere", "true")).hasStatus(302);
    }

    @Test
    void aDefenderIsAppointedInCriminalMattersOnly() {
        UUID fresh = UUID.randomUUID();
        assertThat(RequestPosts.complete(mvc, fresh, As.intakeOfficer()).param("matter.appointedDefence", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.appointedDefence-error", "BLTTHS 2015 Đ76");
    }

    /** BLTTHS 2015 Đ76: whoever is accused has a defender, a victim somebody who protects his rights. */
    @Test
    void aVictimHasNoDefenderAppointed() {
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer())
                        .param("matter.proceduralStatusCode", "VICTIM")
                        .param("matter.appointedDefence", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.appointedDefence-error", "cho người bị giữ, bị bắt, bị buộc tội");
        jdbc.sql("""
                        update intake.request set appointed_defence = true, field_code = 'CRIMINAL',
                               procedural_status_code = 'VICTIM' where id = :id""").param("id", id).update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.intakeOfficer()))
                .bodyText()
                .containsPattern("value=\"APPOINTED_DEFENCE\"[^>]*disabled")
                .doesNotContainPattern("value=\"APPOINTED_DEFENCE\"[^>]*checked");
    }

    @Test
    void noGroupAppliesBesideAGroupIsRefused() {
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer())
                        .param("noneApplies", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("noneApplies-error");
    }

    @Test
    void theHeadSeesWhyAGroupIsExcluded() {
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update intake.request set no_group_applies = true where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"TRE_EM\"[^>]*disabled")
                .doesNotContainPattern("value=\"HO_NGHEO\"[^>]*disabled")
                .contains("Trẻ em: không hợp với tuổi");
        assertThat(post("acceptance", As.director())
                        .param("urgentGround", "HEAD_DECISION")
                        .param("reason", "x")
                        .param("groupCode", "TRE_EM"))
                .hasStatus(422)
                .bodyText()
                .contains("groupCode-error");
    }

    @Test
    void theListOfCommunesAloneIsTakenOnceAProvinceIsChosen() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .contains(
                        "hx-target=\"#communes-of-province\" hx-select=\"#communes-of-province\"",
                        "id=\"communes-of-province\"");
    }

    private MockMvcRequestBuilder transfer() {
        return post("transfer")
                .param("basis", "ground:TRANSFER")
                .param("toOffice", Rows.DONG_THAP.toString())
                .param("reason", "x");
    }

    private String state() {
        entities.flush();
        return jdbc.sql("select state from intake.request where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
