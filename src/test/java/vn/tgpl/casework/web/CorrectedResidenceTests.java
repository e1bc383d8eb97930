package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;

/** Where somebody resided on the day of acceptance can be put right, with what rests on it (Luật TGPL 2017 Đ7 k4). */
class CorrectedResidenceTests extends CaseWebTest {

    private static final String DIFFICULT = "66-ea-sup";
    private static final String ORDINARY = "66-krong-bong";
    private static final String SOME_VILLAGES = "66-dur-kmal";
    private static final String WARNING = "không thuộc diện nào của vụ việc vào ngày thụ lý";

    @Test
    void theCaseShowsWhereHeResidedThatDayAndWhatItCountsAs() {
        CaseId id = accepted(DIFFICULT);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Nơi cư trú lúc thụ lý",
                        "thuộc vùng đặc biệt khó khăn theo danh sách",
                        "(ngày " + Display.dateOf(weekAgo()) + ")",
                        "/cases/" + id + "/residence")
                .doesNotContain("??");
        assertThat(get("/cases/" + id, As.intakeOfficer()))
                .bodyText()
                .contains("Nơi cư trú lúc thụ lý")
                .doesNotContain("/cases/" + id + "/residence");
    }

    @Test
    void whatWasToldWronglyIsToldWithItsReasonAndTheTimeForPapersFollows() {
        CaseId id = accepted(DIFFICULT);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 10");
        assertThat(get("/cases/" + id + "/residence", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + DIFFICULT + "\" selected", "value=\"" + ORDINARY + "\"", "name=\"reason\"")
                .doesNotContain("??");
        assertThat(correct(id, "told.communeCode", ORDINARY)).hasRedirectedUrl("/cases/" + id);
        assertThat(kept(id)).isEqualTo("ORDINARY " + ORDINARY);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Sửa nơi cư trú lúc thụ lý của",
                        "thuộc vùng đặc biệt khó khăn theo danh sách → ",
                        "Ghi nhầm xã",
                        "Tính lại thời hạn bổ sung giấy tờ theo nơi cư trú");
    }

    @Test
    void aGroupThatRestedOnItIsReviewedAndTheCaseGoesOn() {
        CaseId id = accepted(DIFFICULT);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(WARNING);
        assertThat(correct(id, "told.communeCode", ORDINARY)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(WARNING, "Không diện nào của vụ việc nhận người này theo nơi cư trú đã sửa: người đứng đầu");
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(correct(id, "told.communeCode", DIFFICULT)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Theo nơi cư trú đã sửa, diện của vụ việc nhận người này")
                .doesNotContain(WARNING);
    }

    @Test
    void whereNoPapersAreAwaitedTheGroupIsReviewedAllTheSame() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").commune(DIFFICULT));
        minority(id);
        assertThat(correct(id, "told.communeCode", ORDINARY)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(WARNING);
    }

    /** TT 12/2018 Đ6 k2: what is owed are papers; that a place is no such area is none that anybody can bring. */
    @Test
    void thatAPlaceIsNoSuchAreaStandsAsNoPaperOwed() {
        CaseId id = accepted(DIFFICULT);
        assertThat(correct(id, "told.communeCode", ORDINARY)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("một trong các giấy")
                .doesNotContain("nơi cư trú không thuộc vùng");
    }

    @Test
    void theTickIsOfTheVillageThatIsNamedAndIsKept() {
        CaseId id = accepted(DIFFICULT);
        assertThat(correct(id, "told.communeCode", SOME_VILLAGES)).hasRedirectedUrl("/cases/" + id);
        assertThat(kept(id)).isEqualTo(SOME_VILLAGES);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("chưa rõ có thuộc vùng đặc biệt khó khăn không")
                .doesNotContain(WARNING);
        assertThat(correct(id, "told.communeCode", SOME_VILLAGES, "told.village", "Buon Khac"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(kept(id)).isEqualTo(SOME_VILLAGES + " Buon Khac");
        assertThat(correct(
                        id,
                        "told.communeCode",
                        SOME_VILLAGES,
                        "told.village",
                        "Buon Khac",
                        "told.villageNotListed",
                        "true"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(kept(id)).isEqualTo("ORDINARY " + SOME_VILLAGES + " Buon Khac");
        assertThat(get("/cases/" + id + "/residence", As.director()))
                .bodyText()
                .contains("value=\"Buon Khac\"")
                .containsPattern("name=\"told.villageNotListed\"[^>]*checked");
    }

    @Test
    void aVillageThatTheListOfThatDayMeansIsKeptByItsNameThere() {
        CaseId id = accepted(ORDINARY);
        assertThat(correct(id, "told.communeCode", SOME_VILLAGES, "told.village", "buon vi du mot"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(kept(id)).isEqualTo("DIFFICULT " + SOME_VILLAGES + " Buôn Ví Dụ Một");
    }

    @Test
    void whatIsMissingOrContradictsTheListsOfThatDayIsRefusedAtItsFieldAndChangesNothing() {
        CaseId id = accepted(DIFFICULT);
        assertThat(correct(id, "told.communeCode", "no-such"))
                .hasStatus(422)
                .bodyText()
                .contains("told.communeCode-error");
        assertThat(correct(id, "told.communeCode", ""))
                .hasStatus(422)
                .bodyText()
                .contains("told.communeCode-error");
        assertThat(correct(id, "told.communeCode", DIFFICULT))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "chưa sửa gì");
        assertThat(correct(id, "told.communeCode", ORDINARY, "told.areaShownBy", "Giấy số 7"))
                .hasStatus(422)
                .bodyText()
                .contains("told.areaShownBy-error", "Giấy số 7");
        assertThat(correct(
                        id,
                        "told.communeCode",
                        SOME_VILLAGES,
                        "told.village",
                        "Buôn Ví Dụ Một",
                        "told.villageNotListed",
                        "true"))
                .hasStatus(422)
                .bodyText()
                .contains("told.villageNotListed-error");
        assertThat(kept(id)).isEqualTo("DIFFICULT " + DIFFICULT);
        assertThat(jdbc.sql("select count(*) from casework.residence_correction")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void itBelongsToWhoeverPerformsOrEntrustsTheCase() {
        CaseId id = accepted(DIFFICULT);
        assertThat(get("/cases/" + id + "/residence", As.intakeOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/residence", As.otherProvince())).hasStatus(404);
        assertThat(get("/cases/" + id + "/residence?person=" + UUID.randomUUID(), As.director()))
                .hasStatus(404);
    }

    private CaseId accepted(String commune) {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo())
                .group("DTTS_DBKK")
                .withoutPapers()
                .commune(commune));
        minority(id);
        return id;
    }

    private void minority(CaseId id) {
        jdbc.sql("""
                        update people.person set ethnicity_code = '02'
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
    }

    private MvcTestResult correct(CaseId id, String... told) {
        return correct(As.director(), id, told);
    }

    private MvcTestResult correct(RequestPostProcessor who, CaseId id, String... told) {
        String[] fields = {"version", Long.toString(version(id)), "reason", "Ghi nhầm xã"};
        return post(
                "/cases/" + id + "/residence",
                who,
                Stream.of(fields, told).flatMap(Stream::of).toArray(String[]::new));
    }

    private String kept(CaseId id) {
        settle();
        return jdbc.sql("""
                        select concat_ws(' ', residence, residence_commune, residence_village)
                          from casework.legal_aid_case where id = :id""").param("id", id.value()).query(String.class).single();
    }
}
