package vn.tgpl.practitioners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** Contracts and suspensions of a practitioner, a row each, with who entered them. */
@TgplTest
@Transactional
class RenewedContractWebTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String path = "";

    @BeforeEach
    void aLawyerWithAContractThatHasBegun() {
        assertThat(send("/practitioners", "1/12/2025", "30/11/2027")).hasStatus3xxRedirection();
        path = "/practitioners/" + ofHim("select id::text from practitioners.practitioner p where %s");
    }

    @Test
    void aRenewalIsEnteredBeforeItBeginsAndTheFormerStays() {
        assertThat(send(path, "1/12/2025", "30/11/2027", "1/12/2027", "30/11/2030"))
                .hasStatus3xxRedirection();
        assertThat(days()).isEqualTo("2025-12-01 2027-11-30; 2027-12-01 2030-11-30");
        assertThat(mvc.get().uri("/practitioners").with(As.director()))
                .bodyText()
                .contains("30/11/2030");
        assertThat(mvc.get().uri(path).with(As.director()))
                .bodyText()
                .contains("contracts[2].from", "Người nhập")
                .doesNotContain("Không có ghi nhận")
                .containsSubsequence("Hợp đồng và tạm dừng đã ghi", "01/12/2027", "30/11/2030", "01/12/2025");
    }

    @Test
    void whatStaysAsItWasKeepsWhoEnteredItAndWhatWasTakenOutIsInTheJournal() {
        String entered = ofHim("select entered_at::text from practitioners.practitioner p"
                + " join practitioners.contract c on c.practitioner_id = p.id where %s");
        assertThat(send(path, "1/12/2025", "30/11/2027", "1/12/2027", "30/11/2029"))
                .hasStatus3xxRedirection();
        assertThat(send(path, "1/12/2025", "30/11/2027", "", "")).hasStatus3xxRedirection();
        assertThat(ofHim("select entered_at::text from practitioners.practitioner p"
                        + " join practitioners.contract c on c.practitioner_id = p.id where %s"))
                .isEqualTo(entered);
        assertThat(jdbc.sql("select reason from audit.entry where action = 'practitioners.contract-removed'")
                        .query(String.class)
                        .list())
                .contains("01/12/2027 – 30/11/2029");
    }

    @Test
    void twoThatShareADayAreRefusedAtTheRowThatBeginsLater() {
        assertThat(send(path, "30/11/2027", "1/12/2028", "1/12/2025", "30/11/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"contracts[0].from-error\"", "trùng ngày")
                .doesNotContain("id=\"contracts[1].from-error\"");
        assertThat(days()).isEqualTo("2025-12-01 2027-11-30");
    }

    @Test
    void aRenewalThatIsTooLongIsRefusedAtItsRowWhereverItWasTyped() {
        assertThat(send(path, "1/12/2027", "1/12/2030", "1/12/2025", "30/11/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"contracts[1].to-error\"", "không quá 3 năm");
    }

    @Test
    void whoseNextContractIsToBeginIsSaidToWaitForIt() {
        assertThat(send(path, "1/12/2099", "30/11/2101")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/practitioners").with(As.director()))
                .bodyText()
                .contains("Chờ hợp đồng mới có hiệu lực");
    }

    @Test
    void ofTwoWhoEditAtOnceEachContractIsChosenByItself() {
        String version = version();
        assertThat(send(path, "1/12/2025", "30/11/2027", "1/12/2027", "30/11/2029"))
                .hasStatus3xxRedirection();
        assertThat(sendOf(version, path, "1/12/2025", "30/11/2027", "1/12/2027", "30/11/2030"))
                .hasStatus(409)
                .bodyText()
                .contains("Hợp đồng từ ngày 01/12/2027", "30/11/2029", "30/11/2030", "contracts[1].to")
                .doesNotContain("Hợp đồng từ ngày 01/12/2025", "??");
        assertThat(days()).isEqualTo("2025-12-01 2027-11-30; 2027-12-01 2029-11-30");
    }

    private String version() {
        return ofHim("select version::text from practitioners.practitioner p where %s");
    }

    private String days() {
        return ofHim("""
                select string_agg(c.first_day || ' ' || c.last_day, '; ' order by c.first_day)
                  from practitioners.contract c join practitioners.practitioner p on p.id = c.practitioner_id where %s""");
    }

    private String ofHim(String statement) {
        return jdbc.sql(statement.formatted("p.card_number = 'LS-77'"))
                .query(String.class)
                .single();
    }

    /** @param days from and to, contract by contract */
    private MvcTestResult send(String to, String... days) {
        return sendOf(to.equals(path) ? version() : "0", to, days);
    }

    private MvcTestResult sendOf(String version, String to, String... days) {
        var request = mvc.post()
                .uri(to)
                .with(As.director())
                .with(csrf())
                .param("version", version)
                .param("person.fullName", "Lo Van Kim")
                .param("kind", "CONTRACT_LAWYER")
                .param("card.number", "LS-77")
                .param("card.issuedOn", "01/03/2020")
                .param("officeId", Rows.DAK_LAK.toString());
        for (int at = 0; at < days.length; at += 2) {
            request.param("contracts[" + at / 2 + "].from", days[at]);
            request.param("contracts[" + at / 2 + "].to", days[at + 1]);
        }
        return request.exchange();
    }
}
