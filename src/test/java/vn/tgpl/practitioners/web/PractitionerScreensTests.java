package vn.tgpl.practitioners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class PractitionerScreensTests {

    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    private static final String FOREIGN_CENTRE = "00000000-0000-7000-8000-000000008201";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDirectorAddsAPractitionerAndFindsHimInTheList() {
        assertThat(post("/practitioners", "Nguyễn Thị Đào", "CONTRACT_LAWYER", "LS-001", CENTRE, "1/2/26"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/practitioners").with(As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đào", "LS-001", "Chưa có tài khoản");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndNothingTypedIsLost() {
        assertThat(post("/practitioners", "Lo Van Kim", "ADVISER", "", CENTRE, ""))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"card.number-error\"", "id=\"contracts[0].from-error\"", "Lo Van Kim");
    }

    /** TT 08/2017: three years at most. */
    @Test
    void aContractEndsAndLastsThreeYearsAtMost() {
        for (String last : List.of("", "1/2/29")) {
            MvcTestResult result = mvc.post()
                    .uri("/practitioners")
                    .with(As.director())
                    .with(csrf())
                    .param("version", "0")
                    .param("person.fullName", "Lo Van Kim")
                    .param("kind", "CONTRACT_LAWYER")
                    .param("card.number", "LS-9")
                    .param("card.issuedOn", "01/03/2020")
                    .param("officeId", CENTRE)
                    .param("contracts[0].from", "1/2/26")
                    .param("contracts[0].to", last)
                    .exchange();
            assertThat(result).hasStatus(422).bodyText().contains("id=\"contracts[0].to-error\"");
        }
    }

    /** A contract without an end that nobody asked about before is asked about when its person needs one. */
    @Test
    void whoBecomesALawyerByContractNeedsItsEnd() {
        assertThat(officer("/practitioners", "LEGAL_AID_OFFICER")).hasStatus3xxRedirection();
        String path = "/practitioners/" + idOf("V1");
        assertThat(officer(path, "CONTRACT_LAWYER")).hasStatus(422).bodyText().contains("id=\"contracts[0].to-error\"");
        assertThat(officer(path, "LEGAL_AID_OFFICER")).hasStatus3xxRedirection();
    }

    private MvcTestResult officer(String path, String kind) {
        return mvc.post()
                .uri(path)
                .with(As.director())
                .with(csrf())
                .param("version", "0")
                .param("person.fullName", "Lo Van Kim")
                .param("kind", kind)
                .param("card.number", "V1")
                .param("card.issuedOn", "01/03/2020")
                .param("officeId", CENTRE)
                .param("contracts[0].from", "1/2/26")
                .exchange();
    }

    @Test
    void anotherCentresOfficeIsRefused() {
        assertThat(post("/practitioners", "Lê Văn Ân", "ADVISER", "T1", FOREIGN_CENTRE, "1/2/26"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"officeId-error\"");
    }

    @Test
    void aStaleFormChangesNothing() {
        post("/practitioners", "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26");
        String path = "/practitioners/" + idOf("T1");
        assertThat(post(path, "Lê Văn Ấn", "ADVISER", "T1", CENTRE, "1/2/26")).hasStatus3xxRedirection();
        assertThat(post(path, "Lo Van Anh", "ADVISER", "T1", CENTRE, "1/2/26"))
                .hasStatus(409)
                .bodyText()
                .contains("Hai người cùng sửa", "Lấy của người kia", "Lê Văn Ấn", "Lo Van Anh");
        assertThat(jdbc.sql("select full_name from practitioners.practitioner where card_number = 'T1'")
                        .query(String.class)
                        .single())
                .isEqualTo("Lê Văn Ấn");
    }

    @Test
    void theNumberIsMaskedOnScreenAndStaysWhereNothingIsTyped() {
        assertThat(adviser("T1").param("person.nationalId", "066 085 001 234").param("person.birth", "2/3/1985"))
                .hasStatus3xxRedirection();
        String path = "/practitioners/" + idOf("T1");
        assertThat(mvc.get().uri(path).with(As.director()))
                .bodyText()
                .contains("*********234", "02/03/1985")
                .doesNotContain("066085001234");
        assertThat(post(path, "Lê Văn Ấn", "ADVISER", "T1", CENTRE, "1/2/26")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select national_id from practitioners.practitioner where card_number = 'T1'")
                        .query(String.class)
                        .single())
                .isEqualTo("066085001234");
    }

    @Test
    void aWrongNumberAWrongBirthAndATakenNumberAreToldAtTheirFields() {
        assertThat(adviser("T1").param("person.nationalId", "12").param("person.birth", "31/2/1985"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"person.nationalId-error\"", "id=\"person.birth-error\"");
        assertThat(adviser("T1").param("person.nationalId", "066085001234")).hasStatus3xxRedirection();
        assertThat(adviser("T2").param("person.nationalId", "066085001234"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"person.nationalId-error\"", "đã được nhập cho người khác");
    }

    @Test
    void aWithdrawalIsRecordedWholeAndLeavesATrace() {
        post("/practitioners", "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26");
        String path = "/practitioners/" + idOf("T1");
        assertThat(request(path, "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26").param("card.withdrawnOn", "1/2/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("không được trước ngày cấp thẻ", "id=\"card.decision-error\"", "id=\"card.reason-error\"");
        assertThat(request(path, "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26")
                        .param("card.withdrawnOn", "1/2/2026")
                        .param("card.decision", "15/QĐ-STP")
                        .param("card.reason", "Hai năm không thực hiện"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/practitioners").with(As.director()))
                .bodyText()
                .contains("Đã thu hồi thẻ");
        assertThat(jdbc.sql("select reason from audit.entry where action = 'practitioners.card-withdrawn'")
                        .query(String.class)
                        .list())
                .contains("15/QĐ-STP");
    }

    @Test
    void anAccountOfAnotherCentreOrOfNobodyIsRefusedAtItsField() {
        for (UUID account : List.of(Rows.account(12), UUID.randomUUID())) {
            assertThat(request("/practitioners", "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26")
                            .param("accountId", account.toString()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"accountId-error\"");
        }
    }

    @Test
    void nobodySeesPractitionersOfAnotherProvince() {
        post("/practitioners", "Lê Văn Ân", "ADVISER", "T1", CENTRE, "1/2/26");
        assertThat(mvc.get().uri("/practitioners").with(As.otherProvince()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lê Văn Ân");
        assertThat(mvc.get().uri("/practitioners/" + idOf("T1")).with(As.otherProvince()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/practitioners/" + UUID.randomUUID()).with(As.director()))
                .hasStatus(404);
    }

    private MvcTestResult post(String path, String name, String kind, String card, String office, String contractFrom) {
        return request(path, name, kind, card, office, contractFrom).exchange();
    }

    private MockMvcRequestBuilder request(
            String path, String name, String kind, String card, String office, String contractFrom) {
        return mvc.post()
                .uri(path)
                .with(As.director())
                .with(csrf())
                .param("version", "0")
                .param("person.fullName", name)
                .param("kind", kind)
                .param("card.number", card)
                .param("card.issuedOn", "01/03/2020")
                .param("officeId", office)
                .param("contracts[0].from", contractFrom)
                .param("contracts[0].to", "31/1/29")
                .param("person.advisingSince", "01/03/2019");
    }

    private MockMvcRequestBuilder adviser(String card) {
        return request("/practitioners", "Lê Văn Ân", "ADVISER", card, CENTRE, "1/2/26");
    }

    private UUID idOf(String card) {
        return jdbc.sql("select id from practitioners.practitioner where card_number = :card")
                .param("card", card)
                .query(UUID.class)
                .single();
    }
}
