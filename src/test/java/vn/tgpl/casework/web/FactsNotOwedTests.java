package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** With papers only what is still to be told is told; what stands on record is corrected where it stands. */
class FactsNotOwedTests extends CaseWebTest {

    @Test
    void aStandingThatIsKnownIsNotTouchedByPapers() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        assertThat(supply(id, "told.statusCode", "IN_CUSTODY", "papers[BIRTH_CERTIFICATE]", "ORIGINAL"))
                .hasStatus(422)
                .bodyText()
                .contains("told.statusCode-error", "Hãy để trống")
                .containsPattern("value=\"IN_CUSTODY\"[^>]*selected")
                .containsPattern("name=\"papers\\[BIRTH_CERTIFICATE]\"[^§]*?value=\"ORIGINAL\" selected");
        assertThat(standing(id)).isEqualTo("VICTIM");
        assertThat(count("paper_arrival", id)).isZero();
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("WORKING_DAYS 3");
    }

    @Test
    void aBirthThatACollegueStoredMeanwhileStaysAndWhatWasTypedIsKept() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        bornOf(id, "2018, birth_date = date '2018-03-01'");
        assertThat(supply(id, "told.birth", "1/3/2017", "papers[BIRTH_CERTIFICATE]", "ORIGINAL"))
                .hasStatus(422)
                .bodyText()
                .contains("told.birth-error", "value=\"1/3/2017\"");
        assertThat(birth(id)).isEqualTo("2018 2018-03-01");
    }

    @Test
    void aYearThatACollegueStoredMeanwhileIsReplacedOnlyByWhoHasSeenIt() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        int border = today().getYear() - 16;
        bornOf(id, Integer.toString(border));
        String[] told = {"told.birth", "30/12/" + (border + 1), "papers[BIRTH_CERTIFICATE]", "ORIGINAL"};
        assertThat(supply(id, told))
                .hasStatus(422)
                .bodyText()
                .contains("told.birth-error", "có người đã ghi “" + border + "”")
                .containsPattern("name=\"personVersion\"[^>]*value=\"" + personVersion(id) + "\"");
        assertThat(supply(id, both(told, "personVersion", personVersion(id)))).hasRedirectedUrl("/cases/" + id);
        assertThat(birth(id)).isEqualTo((border + 1) + " " + (border + 1) + "-12-30");
    }

    @Test
    void aDayCompletesItsYear() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        int border = today().getYear() - 16;
        bornOf(id, Integer.toString(border));
        assertThat(supply(id, "told.birth", "30/12/" + border, "papers[BIRTH_CERTIFICATE]", "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(birth(id)).isEqualTo(border + " " + border + "-12-30");
    }

    @Test
    void aStandingThatNobodyKnewIsCheckedAgainstTheMatterAndItsHistoryTellsIt() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo())
                .group("NCTN_16_18")
                .status(null)
                .withoutPapers());
        bornOf(id, Integer.toString(today().getYear() - 17));
        assertThat(supply(id, "told.statusCode", "PLAINTIFF"))
                .hasStatus(422)
                .bodyText()
                .contains("told.statusCode-error", "không có trong vụ việc thuộc lĩnh vực");
        assertThat(supply(id, "told.statusCode", "WITNESS")).hasRedirectedUrl("/cases/" + id);
        assertThat(standing(id)).isEqualTo("WITNESS");
        assertThat(jdbc.sql(
                                "select since || ' ' || (reason is null) from casework.matter_correction where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PAPERS true");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("chưa ghi → Người làm chứng", "nay biết theo giấy tờ bổ sung")
                .doesNotContain("??");
    }

    private MvcTestResult supply(CaseId id, String... more) {
        String[] needed = {"version", Long.toString(version(id)), "arrivedOn", day(0)};
        return post("/cases/" + id + "/papers", As.intakeOfficer(), both(needed, more));
    }

    private void bornOf(CaseId id, String yearAndDay) {
        jdbc.sql("update people.person set birth_year = " + yearAndDay
                        + " where id = (select beneficiary_id from casework.legal_aid_case where id = :id)")
                .param("id", id.value())
                .update();
        settle();
    }

    private String birth(CaseId id) {
        return one(
                "select concat_ws(' ', p.birth_year, p.birth_date) from people.person p"
                        + " join casework.legal_aid_case c on c.beneficiary_id = p.id where c.id = :id",
                id);
    }

    private String personVersion(CaseId id) {
        return one(
                "select p.version::text from people.person p"
                        + " join casework.legal_aid_case c on c.beneficiary_id = p.id where c.id = :id",
                id);
    }

    private String standing(CaseId id) {
        return one("select procedural_status_code from casework.legal_aid_case where id = :id", id);
    }

    private String one(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.value()).query(String.class).single();
    }
}
