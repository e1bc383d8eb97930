package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.shared.TimeOrderedId;

/** Luật TGPL 2017 Đ25 k2 b: that the other side is a practitioner of the centre is told at intake, and refuses nobody. */
class OwnPractitionerNamedTests extends RequestFormTest {

    private static final String TOLD = "Nguyễn Văn Kiện có thể chính là người thực hiện trợ giúp pháp lý của Trung tâm";

    @BeforeEach
    void aPractitionerBearsTheNameOfTheOtherSide() {
        practitioner("Nguyễn Văn Kiện");
    }

    @Test
    void thePanelTellsItWhileTheFormIsTyped() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .uri("/requests/answer-panel")
                        .header("HX-Request", "true"))
                .bodyText()
                .contains(TOLD, "không phải căn cứ từ chối", "Điều 25 khoản 2 điểm b", "Đủ điều kiện")
                .doesNotContain("??");
    }

    private static final String OF_HIM =
            " from practitioners.practitioner p where p.id = t.practitioner_id and p.full_name = 'Nguyễn Văn Kiện'";

    @Test
    void theRequestKeepsItAndWhoeverAcceptsSeesIt() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(jdbc.sql("""
                        select f.ground from people.party_check_finding f join people.party_check c on c.id = f.check_id
                         where c.matter_id = :id""").param("id", id).query(String.class).list()).contains("OWN_PRACTITIONER");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(TOLD);
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.intakeOfficer()))
                .bodyText()
                .contains(TOLD);
    }

    @Test
    void aPartyWhoComesInByACorrectionIsToldToo() {
        practitioner("Lê Văn Đối");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(RequestPosts.form(mvc, "/requests/" + id + "/correction", id, As.intakeOfficer())
                        .param("version", "0")
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("matter.fieldCode", "LAND")
                        .param("matter.formOfAid", "ADVICE")
                        .param("matter.provinceCode", "66")
                        .param("matter.summary", "Tranh chấp ranh giới")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].fullName", "Lê Văn Đối"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Lê Văn Đối có thể chính là người thực hiện trợ giúp pháp lý của Trung tâm");
    }

    @Test
    void whoeverLeftTheCentreIsNoneOfItsPractitioners() {
        jdbc.sql("update practitioners.contract t set last_day = date '2020-12-31'" + OF_HIM)
                .update();
        assertThat(panel()).hasStatusOk().bodyText().contains("Đủ điều kiện").doesNotContain(TOLD);
        jdbc.sql("update practitioners.contract t set last_day = null" + OF_HIM).update();
        jdbc.sql("""
                        update practitioners.practitioner
                           set card_withdrawn_on = date '2021-01-01', card_withdrawal_decision = '1/QĐ',
                               card_withdrawal_reason = 'x'
                         where full_name = 'Nguyễn Văn Kiện'""").update();
        assertThat(panel()).hasStatusOk().bodyText().contains("Đủ điều kiện").doesNotContain(TOLD);
    }

    private MvcTestResult panel() {
        return RequestPosts.complete(mvc, id, As.intakeOfficer())
                .uri("/requests/answer-panel")
                .header("HX-Request", "true")
                .exchange();
    }

    private void practitioner(String name) {
        jdbc.sql("""
                        with made as (
                            insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name,
                                card_number, card_issued_on, version)
                            values (:id, :centre, :centre, '66', 'CONTRACT_LAWYER', :name, :card, '2020-01-01', 0)
                            returning id)
                        insert into practitioners.contract (practitioner_id, first_day) select id, '2020-01-01' from made""")
                .param("id", TimeOrderedId.next())
                .param("centre", Rows.DAK_LAK)
                .param("name", name)
                .param("card", name)
                .update();
    }
}
