package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Whoever sends the form of a further beneficiary without choosing anybody is led to the field where it begins. */
class NobodyChosenTests extends CaseWebTest {

    @Test
    void beforeAnybodyWasFoundTheSummaryLeadsToTheSearch() {
        CaseId id = litigation();
        assertThat(send(id, "groups", "HO_NGHEO"))
                .hasStatus(422)
                .bodyText()
                .containsPattern("href=\"#words\" data-field=\"words\">[^<:]+: Chưa chọn ai")
                .doesNotContain("data-field=\"personId\"");
    }

    @Test
    void ofThoseWhoWereFoundOneHasToBeChosen() {
        CaseId id = litigation();
        assertThat(send(id, "groups", "HO_NGHEO", "words", "Nguyen Thi Dao"))
                .hasStatus(422)
                .bodyText()
                .containsPattern("href=\"#personId\" data-field=\"personId\">[^<:]+: Chưa chọn ai")
                .contains("id=\"personId\"");
    }

    private MvcTestResult send(CaseId id, String... fields) {
        return post(
                "/cases/" + id + "/beneficiaries",
                As.director(),
                both(new String[] {"version", Long.toString(version(id))}, fields));
    }
}
