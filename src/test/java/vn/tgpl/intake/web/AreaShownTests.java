package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.platform.Snapshot;

/** Luật TGPL 2017 Đ7 k4: while no list of the province is on record, a paper that is named tells of the residence. */
class AreaShownTests extends RequestFormTest {

    private static final String PAPER = "Giấy xác nhận số 12 của UBND xã Krông Bông, theo QĐ 861/QĐ-TTg";

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void noListIsOnRecord() {
        jdbc.sql("delete from catalog.difficult_area").update();
        jdbc.sql("delete from catalog.difficult_village").update();
        forgetPlaces();
    }

    /** The lists are there again after the test; what the catalogue read of them meanwhile is not. */
    @AfterTransaction
    void forgetPlaces() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        ((Snapshot<?>) Objects.requireNonNull(ReflectionTestUtils.getField(memory, "places"))).forget();
    }

    @Test
    void whoseJobItIsIsToldAndWhichPaperIsToBeNamed() {
        assertThat(claiming(panel()).exchange())
                .bodyText()
                .contains("quản trị hệ thống nhập ở mục Vùng đặc biệt khó khăn", "href=\"#areaShownBy\"", "Cần làm rõ")
                .doesNotContain("Từ chối", "??");
    }

    @Test
    void theCertificateIsAskedForOnce() {
        assertThat(claiming(panel()).exchange())
                .bodyText()
                .doesNotContainPattern("<li[^>]*>Giấy tờ xác nhận nơi cư trú thuộc vùng đặc biệt khó khăn");
    }

    @Test
    void whoeverNamesThePaperGoesOnAndItIsKeptAndTold() {
        assertThat(claiming(panel()).param("areaShownBy", PAPER).exchange())
                .bodyText()
                .contains("theo giấy tờ đã ghi")
                .doesNotContain("Cần làm rõ", "??");
        assertThat(claiming(RequestPosts.complete(mvc, id, As.intakeOfficer())).param("areaShownBy", PAPER))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(PAPER);
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("name=\"areaShownBy\"", "861/Q");
    }

    @Test
    void whereTheListIsOnRecordItDecidesAndAPaperIsRefused() {
        jdbc.sql("insert into catalog.difficult_area (commune_code, valid_from, source)"
                        + " values ('66-ea-sup', '2025-07-01', 'QD 1')")
                .update();
        forgetPlaces();
        assertThat(claiming(RequestPosts.complete(mvc, id, As.intakeOfficer())).param("areaShownBy", PAPER))
                .hasStatus(422)
                .bodyText()
                .contains("areaShownBy-error", "danh sách quyết định", "861/Q");
    }

    @Test
    void theFormAsksForThePaperWhereTheProvinceHasNoList() {
        assertThat(askedOf()).contains("66", "82");
        jdbc.sql("insert into catalog.difficult_area (commune_code, valid_from, source)"
                        + " values ('66-ea-sup', '2025-07-01', 'QD 1')")
                .update();
        forgetPlaces();
        assertThat(askedOf()).contains("82").doesNotContain("66");
    }

    /** The provinces for which the field of the paper shows. */
    private List<String> askedOf() {
        String page = PageText.of(mvc.get()
                .uri("/requests/new")
                .with(As.intakeOfficer())
                .exchange()
                .getResponse());
        Matcher asked = Pattern.compile("data-show-when=\"person.provinceCode=([0-9|]*)\"[^§]*?name=\"areaShownBy\"")
                .matcher(page);
        assertThat(asked.find()).isTrue();
        return List.of(asked.group(1).split("[|]"));
    }

    private MockMvcRequestBuilder panel() {
        return RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                .header("HX-Request", "true");
    }

    private static MockMvcRequestBuilder claiming(MockMvcRequestBuilder form) {
        return form.param("person.communeCode", "66-krong-bong")
                .param("person.ethnicityCode", "02")
                .param("groups", "DTTS_DBKK")
                .param("papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL");
    }
}
