package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

@TgplTest
@Transactional
class RequestCheckTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Involvements involvements;

    @Autowired
    private EntityManager entities;

    private UUID id;

    @BeforeEach
    void aCaseInWhichTheOtherSideIsHelped() {
        id = TimeOrderedId.next();
        stand(
                Rows.DAK_LAK,
                "66",
                "TT.TV.902.2026",
                Involved.beneficiary(null, Identity.of("Nguyễn Văn Kiện", null, null)),
                Involved.party(MatterRole.OPPOSING, Identity.of(RequestPosts.NAME, null, 1971)));
    }

    @Test
    void thePanelTellsOfBothSidesWhileTheFormIsTyped() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .uri("/requests/answer-panel")
                        .header("HX-Request", "true")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Xung đột lợi ích",
                        "TT.TV.902.2026",
                        "Bên đối lập Nguyễn Văn Kiện đã hoặc đang được trợ giúp",
                        "Vừ Thị Bưởi là bên đối lập",
                        "Điều 25 khoản 2 điểm a");
    }

    @Test
    void ofAnotherCentreThePanelTellsTheCentreAndItsTelephoneOnly() {
        stand(
                Rows.DONG_THAP,
                "82",
                "TT.TV.778.2026",
                Involved.beneficiary(null, Identity.of(RequestPosts.NAME, "066171004321", 1971)));
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .uri("/requests/answer-panel")
                        .param("person.nationalId", "066171004321")
                        .header("HX-Request", "true")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Người đã biết", "có vụ việc tại", "Đồng Tháp", "điện thoại")
                .doesNotContain("TT.TV.778");
    }

    @Test
    void aMatterOfThePanelOpensBesideTheFormSoThatWhatWasTypedStays() throws UnsupportedEncodingException {
        assertThat(panel(UnaryOperator.identity()))
                .containsPattern("href=\"/cases/[^>]*target=\"_blank\"[^>]*rel=\"noopener\"")
                .contains("(mở trong thẻ mới)");
    }

    @Test
    void asLongAsNoFieldIsChosenTheFieldOfTheOpenMatterIsNamed() throws UnsupportedEncodingException {
        stand(
                Rows.DAK_LAK,
                "66",
                "TT.TV.903.2026",
                Involved.beneficiary(null, Identity.of(RequestPosts.NAME, "066171004321", 1971)));
        assertThat(panel(form -> form.param("person.nationalId", "066171004321")))
                .contains("đang được trợ giúp trong cùng lĩnh vực: TT.TV.903.2026");
        String open = RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                .param("person.fullName", RequestPosts.NAME)
                .param("person.nationalId", "066171004321")
                .header("HX-Request", "true")
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(open).contains("đang có vụ việc TT.TV.903.2026, lĩnh vực ").doesNotContain("lĩnh vực khác");
    }

    @Test
    void ofARequestThatIsNotAnsweredYetNobodyIsSaidToBeHelped() throws UnsupportedEncodingException {
        RequestPosts.complete(mvc, TimeOrderedId.next(), As.intakeOfficer())
                .param("person.nationalId", "066171004321")
                .exchange();
        entities.flush();
        assertThat(panel(form -> form.param("person.nationalId", "066171004321")))
                .contains("có yêu cầu đang chờ trả lời trong cùng lĩnh vực")
                .doesNotContain("đang được trợ giúp trong cùng lĩnh vực");
    }

    private String panel(UnaryOperator<MockMvcRequestBuilder> more) throws UnsupportedEncodingException {
        return more.apply(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .uri("/requests/answer-panel")
                        .header("HX-Request", "true"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whatWasFoundAndWhyItWasGoneOnWithIsKeptAndShown() {
        RequestPosts.complete(mvc, id, As.intakeOfficer())
                .param("reception.checkNote", "Người thực hiện khác sẽ được cử")
                .exchange();
        entities.flush();
        entities.clear();
        assertThat(jdbc.sql("select occasion from people.party_check where matter_id = :id and checked_by = :by")
                        .param("id", id)
                        .param("by", Rows.account(3))
                        .query(String.class)
                        .single())
                .isEqualTo("INTAKE");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Kiểm tra người trong vụ việc", "TT.TV.902.2026", "Người thực hiện khác sẽ được cử");
    }

    @Test
    void theRequestsPeopleStandInItUntilItEnds() {
        RequestPosts.complete(mvc, id, As.intakeOfficer()).exchange();
        entities.flush();
        entities.clear();
        assertThat(standing()).containsExactly("BENEFICIARY true", "OPPOSING true");
        mvc.post()
                .uri("/requests/" + id + "/withdrawal")
                .with(As.intakeOfficer())
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .param("receivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                .param("reason", "Không cần nữa")
                .exchange();
        entities.flush();
        assertThat(standing()).containsExactly("BENEFICIARY false", "OPPOSING false");
    }

    private List<String> standing() {
        return jdbc.sql("select role || ' ' || open from people.involvement where matter_id = :id order by role")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private void stand(UUID centre, String province, String code, Involved... people) {
        OfficeId office = new OfficeId(centre);
        involvements.stand(
                new ConcernedMatter(
                        MatterKey.ofCase(TimeOrderedId.next()),
                        code,
                        office,
                        office,
                        province,
                        "LAND",
                        FormOfAid.ADVICE),
                List.of(people));
    }
}
