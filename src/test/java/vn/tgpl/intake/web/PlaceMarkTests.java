package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ7 k4: what was said of one place is not taken for said of another that came on record meanwhile. */
class PlaceMarkTests extends DecisionWebTest {

    private static final Pattern MARK = Pattern.compile("name=\"placeMark\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void heLivesInAVillageOfACommuneWithListedOnes() {
        move("Buon Mot");
    }

    @Test
    void aTickForOneVillageIsAskedAgainWhereHeLivesInAnotherByNow() {
        String opened = mark(page());
        move("Buon Hai");
        String again = ticked(opened);
        assertThat(again).contains("villageNotListed-error", "Nơi cư trú của người này đã đổi");
        assertThat(mark(again)).isNotEqualTo(opened);
        assertThat(said()).isEqualTo("false");
        assertThat(correction(mark(again)).param("villageNotListed", "true")).hasStatus(302);
        assertThat(said()).isEqualTo("true Buon Hai");
    }

    @Test
    void howThePlaceIsWrittenAndWhatSaysNothingOfItAsksNothingAgain() {
        String opened = mark(page());
        move("Buôn  Một");
        assertThat(correction(opened).param("villageNotListed", "true")).hasStatus(302);
        move("Buon Ba");
        assertThat(post("correction").param("placeMark", opened)).bodyText().doesNotContain("villageNotListed-error");
    }

    private String ticked(String mark) {
        return text(correction(mark).param("villageNotListed", "true"));
    }

    private MockMvcRequestBuilder correction(String mark) {
        return post("correction")
                .param("version", "0")
                .param("placeMark", mark)
                .param("groups", "HO_NGHEO", "DTTS_DBKK")
                .param("principalGroup", "HO_NGHEO")
                .param("matter.fieldCode", "CIVIL")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Tranh chấp ranh giới đất");
    }

    private String page() {
        return text(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()));
    }

    /** The mark itself is what is looked for. */
    private static String text(MockMvcRequestBuilder request) {
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String mark(String page) {
        Matcher mark = MARK.matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private void move(String village) {
        entities.flush();
        jdbc.sql("""
                        update people.person set commune_code = '66-dur-kmal', residence_province_code = '66', village = :village
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("village", village).param("id", id).update();
        entities.clear();
    }

    private String said() {
        entities.flush();
        entities.clear();
        return jdbc.sql(
                        "select concat_ws(' ', village_not_listed::text, area_village) from intake.request where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
