package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A number on record belongs to the person under whose name it was entered. */
class RetypedPartyTests extends ConflictWebTest {

    private CaseId id;

    @BeforeEach
    void aPartyBornIn1980WhoseNumberIsKnown() {
        id = litigation();
        number(id, "066080001234");
    }

    @Test
    void anotherNameDoesNotKeepTheNumberInSilence() {
        assertThat(retype("Le Thi Khac", "1980", ""))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "Le Thi Khac");
        assertThat(stored()).isEqualTo("Tran Van Doi 1980 066080001234");
    }

    @Test
    void norDoesAnotherYearOfBirth() {
        assertThat(retype("Tran Van Doi", "1991", ""))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error");
    }

    @Test
    void marksAndAYearThatIsLeftOutMakeNobodyElse() {
        assertThat(retype("Trần Văn Đội", "1980", "")).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo("Trần Văn Đội 1980 066080001234");
        assertThat(retype("Trần Văn Đợi", "", "")).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo("Trần Văn Đợi 066080001234");
    }

    @Test
    void theNumberTypedAnewSaysWhoseItIs() {
        assertThat(retype("Tran Van Doai", "1980", "066080001234")).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo("Tran Van Doai 1980 066080001234");
    }

    @Test
    void somebodyElseInARowOfHisOwnHasNoNumber() {
        assertThat(post(
                        "/cases/" + id + "/parties",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Le Thi Khac"))
                .hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo("Le Thi Khac");
    }

    private MvcTestResult retype(String name, String year, String number) {
        return parties(
                id,
                "parties[0].id",
                party(id).toString(),
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                name,
                "parties[0].birthYear",
                year,
                "parties[0].nationalId",
                number);
    }

    private String stored() {
        return jdbc.sql(
                        "select concat_ws(' ', full_name, birth_year, national_id) from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
