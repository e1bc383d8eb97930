package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The list of whom a case may be entrusted to is judged by the day that is typed, before anything is sent. */
class CandidatesOfTheDayTests extends ExecutorWebTest {

    @Test
    void whoseContractBeganLaterIsNotOfferedForAnEarlierDay() {
        CaseId id = litigation();
        contractFrom(lawyer, -2);
        String barred = "value=\"" + lawyer + "\"[^>]*disabled";
        assertThat(look("/cases/" + id + "/assignment", id, day(0)))
                .hasStatusOk()
                .bodyText()
                .doesNotContainPattern(barred);
        assertThat(look("/cases/" + id + "/assignment", id, day(-3)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + day(-3) + "\"")
                .containsPattern(barred)
                .containsPattern("value=\"" + officer + "\"[^>]*checked")
                .doesNotContain("-error");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void theFormsOfAChangeJudgeByTheirDayToo() {
        CaseId id = assignedLitigation();
        contractFrom(lawyer, -2);
        ask(id, UUID.randomUUID(), "OPPOSING_INTERESTS", day(-4));
        for (String path : new String[] {"executors", "replacement", "change-answer"}) {
            assertThat(look("/cases/" + id + "/" + path, id, day(-3)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("value=\"" + lawyer + "\"[^>]*disabled");
            assertThat(look("/cases/" + id + "/" + path, id, day(0)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContainPattern("value=\"" + lawyer + "\"[^>]*disabled");
        }
    }

    @Test
    void whoCannotBeChosenStandsFoldedBehindThoseWhoCanAndOpenWhenHeWasChosen() {
        CaseId id = litigation();
        contractFrom(lawyer, -2);
        assertThat(look("/cases/" + id + "/assignment", id, day(-3)))
                .bodyText()
                .containsSubsequence(officer.toString(), "<details", "Người chưa thể cử (", lawyer.toString())
                .doesNotContainPattern("<details[^>]* open[^>]*>\\s*<summary[^>]*>Người chưa thể cử");
        assertThat(look("/cases/" + id + "/assignment", id, lawyer, day(-3)))
                .bodyText()
                .containsPattern("<details[^>]* open[^>]*>\\s*<summary[^>]*>Người chưa thể cử");
    }

    @Test
    void aDayThatCannotBeReadIsToldAtItsField() {
        CaseId id = litigation();
        assertThat(look("/cases/" + id + "/assignment", id, "31/2/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error", "31/2/2026");
    }

    private void contractFrom(UUID practitioner, int days) {
        jdbc.sql("""
                        update practitioners.contract
                           set first_day = (now() at time zone 'Asia/Ho_Chi_Minh')::date + :days where practitioner_id = :id""").param("days", days).param("id", practitioner).update();
    }

    private MvcTestResult look(String path, CaseId id, String day) {
        return look(path, id, officer, day);
    }

    private MvcTestResult look(String path, CaseId id, UUID chosen, String day) {
        return post(
                path,
                As.director(),
                "look",
                "true",
                "version",
                Long.toString(version(id)),
                "bars",
                "NONE",
                "practitionerId",
                chosen.toString(),
                "decidedOn",
                day,
                "answeredOn",
                day);
    }
}
