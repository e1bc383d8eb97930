package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ25 k2 a: parties agree on one executor in the civil field alone; why a field is corrected explains no conflict. */
class ConflictOfNewFieldTests extends ConflictWebTest {

    private CaseId agreed;

    @BeforeEach
    void partiesWhoAgreeOnOneExecutor() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        field(first, "CIVIL");
        assign(first);
        agreed = otherSide(FormOfAid.ADVICE, "CIVIL");
        assertThat(assign(agreed, "agreedOn", day(-7), "conflictNote", "Biên bản"))
                .hasStatus3xxRedirection();
    }

    @Test
    void anAgreementThatLosesItsForceIsAskedAboutWhateverReasonIsGiven() {
        assertThat(correct("LAND", ""))
                .hasStatus(422)
                .bodyText()
                .contains("note-error", "Ghi nhầm")
                .doesNotContain("??");
    }

    @Test
    void whatIsSaidOfItIsKeptWithTheCheck() {
        assertThat(correct("LAND", "Đã đề nghị thay người thực hiện")).hasRedirectedUrl("/cases/" + agreed);
        assertThat(jdbc.sql("select count(*) from people.party_check where matter_id = :id and note = :note")
                        .param("id", agreed.value())
                        .param("note", "Đã đề nghị thay người thực hiện")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatSaysNothingOfTheFieldIsCheckedAgainstNobody() {
        correct("LAND", "Đã đề nghị thay người thực hiện");
        assertThat(correct("LAND", "TAND khu vuc 9", "")).hasRedirectedUrl("/cases/" + agreed);
    }

    private MvcTestResult correct(String field, String note) {
        return correct(field, "TAND khu vuc 1", note);
    }

    private MvcTestResult correct(String field, String authority, String note) {
        return postTo(
                "/cases/" + agreed + "/matter",
                agreed,
                new String[0],
                "fieldCode",
                field,
                "proceduralStatusCode",
                "VICTIM",
                "authority",
                authority,
                "since",
                "ACCEPTANCE",
                "reason",
                "Ghi nhầm",
                "note",
                note);
    }
}
