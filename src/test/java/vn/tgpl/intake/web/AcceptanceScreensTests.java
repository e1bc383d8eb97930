package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ30 k3, k4: who accepts, on what ground. */
class AcceptanceScreensTests extends DecisionWebTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Offices offices;

    @Test
    void anAcceptanceWithoutGroundOrReasonIsSentBack() {
        assertThat(post("acceptance")).hasStatus(422).bodyText().contains("urgentGround-error");
        assertThat(post("acceptance", As.director()).param("urgentGround", "HEAD_DECISION"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
    }

    @Test
    void aGroundThatDoesNotApplyIsGreyedWithItsReasonAndWhoHasNoneIsToldWhatToDo() {
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Không áp dụng: yêu cầu không phải trường hợp chỉ định", "Bạn chưa có căn cứ nào")
                .containsPattern("value=\"HEARING\"[^>]*disabled");
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .bodyText()
                .doesNotContain("Bạn chưa có căn cứ nào")
                .doesNotContainPattern("value=\"HEAD_DECISION\"[^>]*disabled");
    }

    @Test
    void theLeadNamesWhatTheAcceptanceRestsOn() {
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .bodyText()
                .contains("<span class=\"article\">Luật TGPL 2017 Đ30 k1</span>");
    }

    @Test
    void whoReceivesIsNotOfferedTheDecisionOfTheHead() {
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("báo cáo người đứng đầu")
                .doesNotContain("value=\"HEAD_DECISION\"");
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .bodyText()
                .contains("value=\"HEAD_DECISION\"");
        assertThat(post("acceptance").param("urgentGround", "HEAD_DECISION").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "hãy báo cáo Giám đốc hoặc Trưởng Chi nhánh");
    }

    @Test
    void whatIsToBeRefusedIsTheHeadsToAccept() {
        UUID unfit = UUID.randomUUID();
        reception.log(DeskFixture.ofNoGroup(new RequestId(unfit)), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + unfit).with(As.intakeOfficer()))
                .bodyText()
                .contains("chỉ người đứng đầu mới quyết định thụ lý")
                .doesNotContain("/requests/" + unfit + "/acceptance", "??");
        assertThat(mvc.get().uri("/requests/" + unfit + "/acceptance").with(As.director()))
                .bodyText()
                .contains("name=\"groupCode\"", "HO_NGHEO")
                .doesNotContain("BI_HAI_16_18", "??");
    }

    /** TT 12/2018 Đ11 k1: a new case is entered in the register of the office that takes it on, which exists. */
    @ParameterizedTest(name = "accepted by whoever goes on: {0}")
    @ValueSource(booleans = {true, false})
    void aRequestOfAnEndedCentreBecomesACaseOfTheOneThatGoesOnWhenThatAccepts(boolean heir) {
        UUID next = UUID.randomUUID();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, valid_from, version)
                        values (:next, 'CENTRE', 'Trung tâm mới', 'TTM', '66', date '2020-01-01', 0)""").param("next", next).update();
        jdbc.sql("update offices.office set valid_to = date '2025-06-30', successor_id = :next where id = :id")
                .param("next", next)
                .param("id", Rows.DAK_LAK)
                .update();
        offices.find(OfficeId.next());
        if (heir) {
            jdbc.sql("update identity.account set office_id = :next where username = 'giamdoc'")
                    .param("next", next)
                    .update();
        }
        assertThat(post("acceptance", As.director())
                        .param("urgentGround", "HEAD_DECISION")
                        .param("reason", "Tránh thiệt hại"))
                .hasStatus(302);
        entities.flush();
        assertThat(jdbc.sql(
                                "select office_id || ' ' || split_part(code, '.', 1) from casework.legal_aid_case where request_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo(heir ? next + " TTM" : Rows.DAK_LAK + " TT");
        assertThat(jdbc.sql(
                                "select distinct i.office_id from people.involvement i join casework.legal_aid_case c on c.id = i.matter_id where c.request_id = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single())
                .isEqualTo(heir ? next : Rows.DAK_LAK);
    }

    @Test
    void anAcceptanceGoesOnToItsCase() {
        assertThat(post("acceptance", As.director())
                        .param("urgentGround", "HEAD_DECISION")
                        .param("reason", "Tránh thiệt hại"))
                .hasStatus(302)
                .headers()
                .hasHeaderSatisfying(
                        "Location", values -> assertThat(values.get(0)).startsWith("/cases/"));
        assertThat(post("refusal").param("groundCode", "NOT_ENTITLED").param("reason", "Không thuộc diện"))
                .hasStatus(409)
                .bodyText()
                .contains(DeskFixture.actor(accounts, "giamdoc").displayName());
    }

    @Test
    void whatIsOwedAfterAnUrgentAcceptanceIsToldOnTheRequestAndInTheFile() {
        MvcTestResult accepted = post("acceptance", As.director())
                .param("urgentGround", "HEAD_DECISION")
                .param("reason", "Tránh thiệt hại")
                .exchange();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Giấy tờ phải bổ sung", "Giấy chứng nhận hộ nghèo")
                .doesNotContain("??");
        String theCase = Objects.requireNonNull(accepted.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(theCase).with(As.intakeOfficer()))
                .bodyText()
                .contains("Còn phải bổ sung: ")
                .containsPattern(
                        "Bổ sung giấy tờ[^<]*<span class=\"d-block told-in-lines\">[^<]*Giấy chứng nhận hộ nghèo")
                .doesNotContain("??");
    }

    @Test
    void aStrangerToTheRightIsTurnedAway() {
        assertThat(mvc.post()
                        .uri("/requests/" + id + "/acceptance")
                        .with(As.departmentManager())
                        .with(csrf()))
                .hasStatus(403);
    }
}
