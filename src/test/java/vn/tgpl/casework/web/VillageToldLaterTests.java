package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.platform.Snapshot;

/** Luật TGPL 2017 Đ7 k4, Đ37 k1 a: a village that is not found on the list is made clear with the papers that follow. */
class VillageToldLaterTests extends CaseWebTest {

    private static final String COMMUNE = "66-krong-bong";
    private static final String WARNING = "không thuộc diện nào của vụ việc vào ngày thụ lý";

    @Autowired
    private ApplicationContext context;

    private CaseId id;

    @BeforeEach
    void somebodyWhoseVillageIsNotOnTheList() {
        jdbc.sql("""
                        insert into catalog.difficult_village (id, commune_code, name, valid_from, source)
                        values (:id, :commune, 'Buôn Cuôr', '2025-07-01', 'QD 1')""").param("id", UUID.randomUUID()).param("commune", COMMUNE).update();
        forgetPlaces();
        id = open(CaseSetup.Accepted.litigation(weekAgo())
                .group("DTTS_DBKK")
                .commune(COMMUNE)
                .withoutPapers());
        jdbc.sql("""
                        update people.person set ethnicity_code = '02', commune_code = :commune, village = 'Buôn Lạ'
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("commune", COMMUNE).param("id", id.value()).update();
        settle();
    }

    /** The list of the test is taken back; what the catalogue read of it meanwhile never was. */
    @AfterTransaction
    void forgetPlaces() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        ((Snapshot<?>) Objects.requireNonNull(ReflectionTestUtils.getField(memory, "places"))).forget();
    }

    @Test
    void thePaperIsNotEnoughUntilTheVillageIsFound() {
        assertThat(came("papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(WARNING);
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.village\"", "name=\"told.villageNotListed\"")
                .doesNotContain("??");
        assertThat(came("told.village", "buon cuor")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    @Test
    void whoeverComparesItWithTheListSaysThatItIsNoneOfThemAndTheHeadIsWarned() {
        assertThat(came("told.village", "Buôn Lạ", "told.villageNotListed", "true"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(WARNING, "nơi cư trú không thuộc vùng đặc biệt khó khăn");
    }

    @Test
    void aVillageThatIsNotFoundStaysInItsFieldAndIsNamedAndIsNoNews() {
        MvcTestResult told = came("told.village", "Buon Khac Nua");
        assertThat(String.valueOf(told.getMvcResult().getFlashMap()))
                .contains("casework.papers.village.unlisted", "Buon Khac Nua");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("value=\"Buon Khac Nua\"", "không có trong danh sách của xã")
                .doesNotContain("??");
        assertThat(came("told.village", "Buon Khac Nua"))
                .hasStatus(422)
                .bodyText()
                .contains("Buon Khac Nua");
        assertThat(came("told.village", "Buon Khac Nua", "told.villageNotListed", "true"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whereAPaperStandsThereAlreadyThatIsToldBesideTheVillage() {
        String[] paper = {
            "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL",
            "paperFacts[ETHNICITY_RESIDENCE_PAPER].number", "12/GXN",
            "paperFacts[ETHNICITY_RESIDENCE_PAPER].issuer", "UBND xã Krông Bông"
        };
        assertThat(came(paper)).hasRedirectedUrl("/cases/" + id);
        MvcTestResult again = came(Stream.of(paper, new String[] {"told.village", "Buon Khac Nua"})
                .flatMap(Stream::of)
                .toArray(String[]::new));
        assertThat(String.valueOf(again.getMvcResult().getFlashMap()))
                .contains("casework.papers.village.unlisted.before", "Buon Khac Nua", "12/GXN");
    }

    @Test
    void thatItWasComparedSaysNothingOfAVillageThatNobodyNamed() {
        assertThat(came("told.villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("told.village-error", "chưa ghi tên thì dấu")
                .containsPattern("name=\"told.villageNotListed\"[^>]*checked");
        assertThat(joins(null, "villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("villageNotListed-error");
    }

    @Test
    void ofWhoJoinsItIsKeptThatItWasComparedWithTheList() {
        assertThat(joins("Buôn Lạ", "villageNotListed", "true")).hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(jdbc.sql("select residence from casework.further_beneficiary where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ORDINARY");
    }

    @Test
    void ofWhoJoinsNothingIsSaidThatTheListTellsOtherwise() {
        assertThat(joins("Buôn Cuôr", "villageNotListed", "true", "areaShownBy", "GXN 5/UBND"))
                .hasStatus(422)
                .bodyText()
                .contains("villageNotListed-error", "areaShownBy-error", "GXN 5/UBND");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    private MvcTestResult joins(@Nullable String village, String... more) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("""
                        update people.person set birth_year = 1975, ethnicity_code = '02', residence_province_code = '66',
                               commune_code = :commune, village = :village where id = :id""")
                .param("commune", COMMUNE)
                .param("village", village, Types.VARCHAR)
                .param("id", person)
                .update();
        settle();
        String[] fields = {
            "version", Long.toString(version(id)),
            "personId", person.toString(),
            "groups", "DTTS_DBKK",
            "statusCode", "VICTIM",
            "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL",
            "deviation", "Chung một vụ"
        };
        return post(
                "/cases/" + id + "/beneficiaries",
                As.director(),
                Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private MvcTestResult came(String... more) {
        String seen = jdbc.sql("select p.version::text from people.person p"
                        + " join casework.legal_aid_case c on c.beneficiary_id = p.id where c.id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        String[] fields = {"version", Long.toString(version(id)), "arrivedOn", day(0), "personVersion", seen};
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
