package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ7 k4, Đ37 k3: a residence nobody told is owed, whatever address is on record since; what is told is of that day. */
class ResidenceToldLaterTests extends CaseWebTest {

    private static final String DIFFICULT = "66-ea-sup";
    private static final String ORDINARY = "66-krong-bong";
    private static final String WARNING = "không thuộc diện nào của vụ việc vào ngày thụ lý";

    @Test
    void anAddressOfTodayTellsNothingOfTheDayOfAcceptance() {
        CaseId id = accepted(null);
        for (String today : List.of(DIFFICULT, ORDINARY)) {
            residing(id, today);
            assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(WARNING);
            assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                    .bodyText()
                    .contains("name=\"told.communeCode\"", "Chưa rõ nơi cư trú vào ngày thụ lý", "Hồ sơ hiện ghi")
                    .doesNotContain("??");
        }
        assertThat(came(id, "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("ghi nơi cư trú");
        assertThat(came(id, "told.communeCode", DIFFICULT)).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
        assertThat(stored(id)).as("he may have moved").startsWith("66 " + ORDINARY);
    }

    @Test
    void whoMovedToADifficultAreaIsJudgedByWhereHeLivedBefore() {
        CaseId id = accepted(ORDINARY);
        residing(id, DIFFICULT);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(WARNING);
    }

    /** TT 12/2018 Đ6 k2: the time for papers is that of where he lived on that day. */
    @Test
    void thePeriodFollowsWhatIsToldOfThatDay() {
        CaseId id = accepted(null);
        residing(id, ORDINARY);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5");
        assertThat(came(id, "told.communeCode", DIFFICULT)).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 10").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Tính lại thời hạn bổ sung giấy tờ theo nơi cư trú");
    }

    @Test
    void aCommuneStoredMeanwhileIsToldAtTheFieldAndBothStay() {
        CaseId id = accepted(null);
        String seen = version(id, "p");
        residing(id, ORDINARY);
        assertThat(came(id, seen, "told.communeCode", DIFFICULT))
                .hasStatus(422)
                .bodyText()
                .contains("told.communeCode-error", "nơi cư trú hiện nay là “", "Krông Bông")
                .containsPattern("value=\"" + DIFFICULT + "\" selected");
        assertThat(came(id, "told.communeCode", DIFFICULT)).hasRedirectedUrl("/cases/" + id);
        assertThat(stored(id)).startsWith("66 " + ORDINARY).endsWith("DIFFICULT " + DIFFICULT);
    }

    @Test
    void theProvinceFollowsTheCommuneThatIsTold() {
        CaseId id = accepted(null);
        jdbc.sql("update people.person set residence_province_code = null, ethnicity_code = '02'"
                        + " where id = (select beneficiary_id from casework.legal_aid_case where id = :id)")
                .param("id", id.value())
                .update();
        settle();
        assertThat(came(id, "told.communeCode", DIFFICULT)).hasRedirectedUrl("/cases/" + id);
        assertThat(stored(id)).isEqualTo("66 " + DIFFICULT + " DIFFICULT " + DIFFICULT);
    }

    @Test
    void aVillageWithoutItsCommuneIsAskedForTheCommune() {
        CaseId id = accepted(null);
        residing(id, ORDINARY);
        assertThat(came(id, "told.village", "Buon Cuor"))
                .hasStatus(422)
                .bodyText()
                .contains("told.communeCode-error", "value=\"Buon Cuor\"");
    }

    @Test
    void aVillageThatIsListedIsNamedWhereSomebodySaysThatItIsNot() {
        CaseId id = accepted("66-dur-kmal");
        residing(id, "66-dur-kmal");
        assertThat(came(id, version(id, "p"), "told.village", "Buôn Ví Dụ Một", "told.villageNotListed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("told.villageNotListed-error", "thuộc vùng đặc biệt khó khăn theo danh sách của ngày thụ lý");
        assertThat(stored(id)).isEqualTo("66 66-dur-kmal 66-dur-kmal");
        assertThat(came(id, version(id, "p"), "told.village", "Buon Khac", "told.villageNotListed", "true"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored(id)).isEqualTo("66 66-dur-kmal ORDINARY 66-dur-kmal");
    }

    private CaseId accepted(@Nullable String commune) {
        CaseSetup.Accepted untold =
                CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").withoutPapers();
        return open(commune == null ? untold : untold.commune(commune));
    }

    private void residing(CaseId id, @Nullable String commune) {
        jdbc.sql("""
                        update people.person set ethnicity_code = '02', residence_province_code = '66', commune_code = :commune,
                               version = version + 1
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""")
                .param("commune", commune, Types.VARCHAR)
                .param("id", id.value())
                .update();
        settle();
    }

    /** Province and commune of the person, then the kind and the commune of the day of acceptance. */
    private String stored(CaseId id) {
        settle();
        return jdbc.sql("""
                        select concat_ws(' ', p.residence_province_code, p.commune_code, c.residence, c.residence_commune)
                          from casework.legal_aid_case c join people.person p on p.id = c.beneficiary_id where c.id = :id""").param("id", id.value()).query(String.class).single();
    }

    private String version(CaseId id, String of) {
        return jdbc.sql("select " + of + ".version::text from casework.legal_aid_case c"
                        + " join people.person p on p.id = c.beneficiary_id where c.id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult came(CaseId id, String field, String value) {
        return came(id, version(id, "p"), field, value);
    }

    private MvcTestResult came(CaseId id, String seen, String... more) {
        String[] fields = {"version", Long.toString(version(id)), "arrivedOn", day(0), "personVersion", seen};
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
