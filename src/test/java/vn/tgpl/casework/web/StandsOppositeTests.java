package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ25 k2 a: a standing that is told later is held against those who are helped in the case, too. */
class StandsOppositeTests extends LeavingWebTest {

    private static final String OPPOSED = "Tư cách này đối lập với người khác đang được trợ giúp";

    @Test
    void aCorrectionOfThePrincipalIsRefusedAtHisStandingUntilWhoJoinedHasLeft() {
        standing("VICTIM");
        assertThat(correct("ACCUSED_AT_LARGE"))
                .hasStatus(422)
                .bodyText()
                .contains("proceduralStatusCode-error", OPPOSED, "Điều 25 khoản 2 điểm a");
        assertThat(count("matter_correction", id)).isZero();
        end("WRONG_PERSON", day(0), "Hai ben doi lap");
        assertThat(correct("ACCUSED_AT_LARGE")).hasRedirectedUrl("/cases/" + id);
    }

    /** Who stood opposed before that was asked does not keep its stage from being told right. */
    @Test
    void whereTheStandingStaysAnythingElseIsCorrected() {
        standing("VICTIM");
        principal("ACCUSED_AT_LARGE");
        assertThat(correct("ACCUSED_AT_LARGE")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whoLeftDoesNotComeBackAgainstWhoIsHelpedNow() {
        standing("VICTIM");
        principal("WITNESS");
        end("WRONG_PERSON", day(0), "Ghi nham");
        principal("ACCUSED_AT_LARGE");
        assertThat(takeBack()).hasStatus(422).bodyText().contains("nên không trở lại được", "Nham");
        principal("WITNESS");
        assertThat(takeBack()).hasRedirectedUrl("/cases/" + id);
    }

    /** Luật TGPL 2017 Đ25 k2: leaving and return are checked like joining, each for itself. */
    @Test
    void leavingAndReturnAreEachChecked() {
        end("WRONG_PERSON", day(0), "Ghi nham");
        assertThat(checks("BENEFICIARY_LEFT")).isOne();
        takeBack();
        assertThat(checks("BENEFICIARY_LEFT")).isEqualTo(2);
    }

    private MvcTestResult takeBack() {
        return post(
                "/cases/" + id + "/beneficiaries/" + person + "/return",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "reason",
                "Nham");
    }

    private MvcTestResult correct(String status) {
        return post(
                "/cases/" + id + "/matter",
                As.director(),
                "version",
                Long.toString(version(id)),
                "fieldCode",
                "CRIMINAL",
                "proceduralStatusCode",
                status,
                "stageCode",
                "INVESTIGATION",
                "since",
                "NOW",
                "reason",
                "Ghi nham",
                "groupNote",
                "Van thuoc dien");
    }

    private void standing(String status) {
        jdbc.sql("update casework.further_beneficiary set status_code = :status where case_id = :id")
                .param("status", status)
                .param("id", id.value())
                .update();
        settle();
    }

    private void principal(String status) {
        jdbc.sql("update casework.legal_aid_case set procedural_status_code = :status where id = :id")
                .param("status", status)
                .param("id", id.value())
                .update();
        settle();
    }

    private int checks(String occasion) {
        settle();
        return jdbc.sql("""
                        select count(*) from people.party_check where occasion = :occasion
                           and matter_id = :id""")
                .param("occasion", occasion)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
