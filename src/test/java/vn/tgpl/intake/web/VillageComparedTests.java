package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.platform.Snapshot;

/** Luật TGPL 2017 Đ7 k4: which village is meant is asked by naming those listed, and the officer says when it is none of them. */
class VillageComparedTests extends RequestFormTest {

    private static final String COMMUNE = "66-krong-bong";

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void someVillagesOfTheCommuneAreListedAndOneWas() {
        list("Buôn Cuôr", null);
        list("Thôn 5", null);
        list("Buôn Phiăng", "2026-08-31");
        forgetPlaces();
    }

    /** The lists of the test are taken back; what the catalogue read of them meanwhile never was. */
    @AfterTransaction
    void forgetPlaces() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        ((Snapshot<?>) Objects.requireNonNull(ReflectionTestUtils.getField(memory, "places"))).forget();
    }

    @Test
    void whereTheNameIsNotFoundTheVillagesOfTheListAreNamedAndNobodyIsRefused() {
        assertThat(panel("buon cuor")).bodyText().doesNotContain("Cần làm rõ thôn, buôn", "Từ chối");
        assertThat(panel("Buôn Lạ"))
                .bodyText()
                .contains("Cần làm rõ thôn, buôn", "không có “Buôn Lạ”", "Buôn Cuôr, Thôn 5")
                .doesNotContain("Từ chối", "Phiăng", "??");
        assertThat(panel("bon phiang"))
                .bodyText()
                .contains("Cần làm rõ thôn, buôn", "“bon phiang”", "đến hết ngày 31/08/2026", "Buôn Cuôr, Thôn 5")
                .doesNotContain("Từ chối");
    }

    @Test
    void whoeverComparedItWithTheListMayRefuseAndThatIsKeptAndTold() {
        assertThat(panel("Buôn Lạ", "villageNotListed", "true"))
                .bodyText()
                .contains("Từ chối", "nơi cư trú không thuộc vùng đặc biệt khó khăn")
                .doesNotContain("??");
        assertThat(panel("Thôn 5", "villageNotListed", "true"))
                .bodyText()
                .as("the list counts before what was said of it")
                .doesNotContain("Từ chối");
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "Buôn Lạ")
                        .param("villageNotListed", "true"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đã đối chiếu: thôn, buôn nơi cư trú không thuộc danh sách đặc biệt khó khăn");
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .containsPattern("name=\"villageNotListed\"[^>]*checked");
    }

    /** The list counts: what is said against it is a mistake, of the tick or of the village. */
    @Test
    void aVillageThatIsListedIsNamedWhereSomebodySaysThatItIsNot() {
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "buon cuor")
                        .param("groups", "DTTS_DBKK")
                        .param("villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("villageNotListed-error", "“buon cuor” có trong danh sách", "#villageNotListed")
                .containsPattern("name=\"villageNotListed\"[^>]*checked");
        assertThat(panel("Thôn 5", "villageNotListed", "true")).bodyText().contains("“Thôn 5” có trong danh sách");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer())).hasStatus(404);
    }

    @Test
    void aVillageThatTheListMeansIsKeptByItsNameThere() {
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "buon cuor"))
                .hasStatus(302)
                .flash()
                .containsKey("flashNote");
        entities.flush();
        assertThat(jdbc.sql("select village from people.person where id ="
                                + " (select beneficiary_id from intake.request where id = :id)")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("Buôn Cuôr");
    }

    @Test
    void whichOfTwoOfOneNameIsMeantIsAsked() {
        list("Buôn 5", null);
        forgetPlaces();
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "5"))
                .hasStatus(422)
                .bodyText()
                .contains("person.village-error", "Buôn 5, Thôn 5");
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "thon 5"))
                .hasStatus(302);
    }

    @Test
    void theTickSaysNothingOfAVillageThatNobodyNamed() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("person.communeCode", COMMUNE)
                        .param("groups", "DTTS_DBKK")
                        .param("villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("villageNotListed-error", "Hãy ghi tên thôn, buôn đã đối chiếu");
    }

    @Test
    void theTickSaysNothingWhereNobodyToldTheCommune() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("groups", "DTTS_DBKK")
                        .param("villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("villageNotListed-error", "chưa có xã, phường thì chưa có danh sách");
    }

    @Test
    void afterTheAddressIsCorrectedItIsToBeSaidAnew() {
        assertThat(residing(RequestPosts.complete(mvc, id, As.intakeOfficer()), "Buôn Lạ")
                        .param("villageNotListed", "true"))
                .hasStatus(302);
        entities.flush();
        jdbc.sql("update people.person set village = 'Buôn Mới' where id ="
                        + " (select beneficiary_id from intake.request where id = :id)")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("điều đó không còn tính", "Đã đối chiếu")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("điều đã ghi không còn tính")
                .doesNotContainPattern("name=\"villageNotListed\"[^>]*checked");
    }

    private MvcTestResult panel(String village, String... more) {
        MockMvcRequestBuilder form = residing(
                        RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer()), village)
                .header("HX-Request", "true")
                .param("person.ethnicityCode", "02")
                .param("groups", "DTTS_DBKK")
                .param("papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL");
        for (int index = 0; index < more.length; index += 2) {
            form = form.param(more[index], more[index + 1]);
        }
        return form.exchange();
    }

    private static MockMvcRequestBuilder residing(MockMvcRequestBuilder form, String village) {
        return form.param("person.communeCode", COMMUNE).param("person.village", village);
    }

    private void list(String name, @Nullable String until) {
        jdbc.sql("""
                        insert into catalog.difficult_village (id, commune_code, name, valid_from, valid_to, source, end_source)
                        values (:id, :commune, :name, '2025-07-01', cast(:until as date), 'QD 1', case when :until is null then null else 'QD 2' end)""")
                .param("id", UUID.randomUUID())
                .param("commune", COMMUNE)
                .param("name", name)
                .param("until", until, Types.VARCHAR)
                .update();
    }
}
