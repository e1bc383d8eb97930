package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ7 k5, Đ37: the groups of a case are asked by how he stood on the day of acceptance, as the case tells it. */
class CorrectedStandingTests extends CaseWebTest {

    private static final String WARNING = "không thuộc diện nào của vụ việc vào ngày thụ lý";

    private CaseId id;

    @BeforeEach
    void aMinorWhoTakesPartInProceedings() {
        id = minor(CaseSetup.Accepted.litigation(weekAgo()).status("WITNESS"));
    }

    @Test
    void aStandingThatWasEnteredIsNotAskedForWithThePapers() {
        CaseId unknown =
                minor(CaseSetup.Accepted.litigation(weekAgo()).status(null).withoutPapers());
        assertThat(get("/cases/" + unknown + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("told.statusCode");
        assertThat(correct(unknown, "WITNESS", "ACCEPTANCE", "")).hasRedirectedUrl("/cases/" + unknown);
        assertThat(get("/cases/" + unknown + "/papers", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("told.statusCode");
    }

    /** Đ37 k3. */
    @Test
    void whoLostHisStandingSinceIsHelpedOnAndNobodyIsWarned() {
        assertThat(correct(id, "INTERESTED_PERSON", "NOW", ""))
                .hasStatus(422)
                .bodyText()
                .contains("groupNote-error", "vẫn được thực hiện đến khi kết thúc (Điều 37 khoản 3)");
        assertThat(correct(id, "INTERESTED_PERSON", "NOW", "Tách vụ án")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Về diện: Tách vụ án")
                .doesNotContain(WARNING);
    }

    /** Đ30 k3 a, Đ37 k1 a. */
    @Test
    void whoNeverHadItIsOutsideOfHisGroupsAndTheCaseWarnsThoughAllPapersWereThere() {
        assertThat(correct(id, "INTERESTED_PERSON", "ACCEPTANCE", ""))
                .hasStatus(422)
                .bodyText()
                .contains("groupNote-error", "Điều 30 khoản 3 điểm a");
        assertThat(correct(id, "INTERESTED_PERSON", "ACCEPTANCE", "Đọc nhầm giấy triệu tập"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(WARNING);
        assertThat(get("/cases/" + id, As.accountant())).bodyText().doesNotContain(WARNING);
    }

    @Test
    void nothingIsAskedWhereAnotherGroupOfTheCaseTakesHimIn() {
        jdbc.sql("insert into casework.case_group (case_id, group_code, principal) values (:id, 'HO_NGHEO', false)")
                .param("id", id.value())
                .update();
        settle();
        assertThat(correct(id, "INTERESTED_PERSON", "ACCEPTANCE", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(WARNING);
    }

    @Test
    void noPapersShowAStandingThatIsCorrectedByHand() {
        assertThat(correct(id, "VICTIM", "PAPERS", ""))
                .hasStatus(422)
                .bodyText()
                .contains("since-error");
    }

    private CaseId minor(CaseSetup.Accepted accepted) {
        CaseId minor = open(accepted.group("NCTN_16_18"));
        jdbc.sql("update people.person set birth_year = :year where id = :id")
                .param("year", today().getYear() - 17)
                .param(
                        "id",
                        jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                                .param("id", minor.value())
                                .query(UUID.class)
                                .single())
                .update();
        settle();
        return minor;
    }

    private MvcTestResult correct(CaseId of, String status, String since, String groupNote) {
        return post(
                "/cases/" + of + "/matter",
                As.director(),
                "version",
                Long.toString(version(of)),
                "fieldCode",
                "CRIMINAL",
                "proceduralStatusCode",
                status,
                "authority",
                "TAND khu vuc 1",
                "since",
                since,
                "reason",
                "Ghi nhầm",
                "groupNote",
                groupNote);
    }
}
