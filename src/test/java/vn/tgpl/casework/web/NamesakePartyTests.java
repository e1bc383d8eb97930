package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A party that reads like whoever performs the case, or is helped in it, is entered with a reason only. */
class NamesakePartyTests extends CaseWebTest {

    @Test
    void anOpponentWithTheNameOfTheExecutorAsksForAReasonAndTheCaseTellsIt() {
        CaseId id = assignedLitigation();
        assertThat(opponent(id, "Tran Thi Minh Tam", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("note-error", "trùng tên với người thực hiện");
        assertThat(opponent(id, "Tran Thi Minh Tam", "", "Đã hỏi, là người khác"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Tran Thi Minh Tam");
    }

    /** Luật TGPL 2017 Đ25 k2 b, k3. */
    @Test
    void theCaseWaitsForItsHeadUntilSomebodySaysThatTheTwoAreNotOne() {
        CaseId id = assignedLitigation();
        opponent(id, "Tran Thi Minh Tam", "", "Chưa rõ có phải là một người");
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director())).bodyText().contains("àm rõ hoặc thay thế người thực hiện");
        }
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/replacement", "Ghi nhận là người khác");
        assertThat(opponent(id, "Tran Thi Minh Tam", "", "", "toldApart", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("note-error");
        assertThat(opponent(id, "Tran Thi Minh Tam", "", "Đã xem giấy tờ", "toldApart", "true"))
                .hasRedirectedUrl("/cases/" + id);
        opponent(id, "Tran Thi Minh Tam", "1950", "");
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director())).bodyText().doesNotContain("àm rõ hoặc thay thế người thực hiện");
        }
    }

    @Test
    void theCaseWaitsNoMoreOnceThePartyHasLeft() {
        CaseId id = assignedLitigation();
        opponent(id, "Tran Thi Minh Tam", "", "Chưa rõ có phải là một người");
        opponent(id, "Le Van Khac", "1975", "");
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director())).bodyText().doesNotContain("àm rõ hoặc thay thế người thực hiện");
        }
    }

    @Test
    void anOpponentWithNameAndYearOfWhoeverIsHelpedAsksForAReason() {
        CaseId id = assignedLitigation();
        jdbc.sql("""
                        update people.person set birth_year = 1980, birth_date = null
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        assertThat(opponent(id, "Nguyen Thi Dao", "1980", ""))
                .hasStatus(422)
                .bodyText()
                .contains("note-error");
        assertThat(opponent(id, "Nguyen Thi Dao", "1980", "Trùng tên, đã xem giấy tờ"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whoReadsLikeNobodyNeedsNone() {
        CaseId id = assignedLitigation();
        assertThat(opponent(id, "Le Van Khac", "1975", "")).hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult opponent(CaseId id, String name, String year, String note, String... more) {
        String[] fields = {
            "version",
            Long.toString(version(id)),
            "parties[0].role",
            "OPPOSING",
            "parties[0].fullName",
            name,
            "parties[0].birthYear",
            year,
            "note",
            note
        };
        return post(
                "/cases/" + id + "/parties",
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
