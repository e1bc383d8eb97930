package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class DifficultAreaTests {

    private static final String PAGE = "/admin/difficult-areas";
    private static final String COMMUNE = "66-krong-bong";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAreaIsAddedWithItsDocumentAndListed() {
        assertThat(add("")).hasStatus(422).bodyText().contains("source-error");
        assertThat(add("QĐ 861/QĐ-TTg")).hasStatus(302).hasHeader("Location", PAGE + "?province=66");
        assertThat(mvc.get().uri(PAGE + "?province=66").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Krông Bông", "01/07/2026", "QĐ 861/QĐ-TTg")
                .doesNotContain("??");
    }

    @Test
    void oneCommuneIsNotListedTwiceForADay() {
        assertThat(add("QĐ 861/QĐ-TTg")).hasStatus(302);
        assertThat(add("QĐ 862/QĐ-TTg")).hasStatus(422).bodyText().contains("from-error");
    }

    @Test
    void anEndedPeriodKeepsBothDocumentsAndMakesRoomForANewOne() {
        assertThat(add("QĐ 861/QĐ-TTg")).hasStatus(302);
        assertThat(end("30/06/2026")).hasStatus(422).bodyText().contains("lastDay-error");
        assertThat(end("31/07/2026")).hasStatus(302);
        assertThat(end("31/08/2026"))
                .as("somebody else was quicker")
                .hasStatus(409)
                .bodyText()
                .contains("31/07/2026", "QĐ 99/QĐ-TTg", "Nội dung bạn đã ghi", "31/08/2026")
                .doesNotContain("??");
        assertThat(jdbc.sql(
                                "select valid_to from catalog.difficult_area where commune_code = ? and source = ? and end_source = ?")
                        .params(COMMUNE, "QĐ 861/QĐ-TTg", "QĐ 99/QĐ-TTg")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-07-31");
    }

    @Test
    void onlyWhoKeepsTheListsSeesThem() {
        assertThat(mvc.get().uri(PAGE).with(As.director())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE + "/" + COMMUNE + "/2026-07-01/end").with(As.administrator()))
                .hasStatus(404);
    }

    private MvcTestResult add(String source) {
        return mvc.post()
                .uri(PAGE)
                .with(As.administrator())
                .with(csrf())
                .param("province", "66")
                .param("commune", COMMUNE)
                .param("from", "1/7/2026")
                .param("source", source)
                .exchange();
    }

    private MvcTestResult end(String lastDay) {
        return mvc.post()
                .uri(PAGE + "/" + COMMUNE + "/2026-07-01/end")
                .with(As.administrator())
                .with(csrf())
                .param("lastDay", lastDay)
                .param("source", "QĐ 99/QĐ-TTg")
                .exchange();
    }
}
