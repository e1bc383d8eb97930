package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** A case that was reopened ends by what was done since, and not by what its first end rested on. */
class SecondEndTests extends CaseWebTest {

    @Test
    void adviceOfTheFirstRoundAnswersNothingInTheSecond() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(recordWorkOf(id, "WRITTEN_ADVICE", day(0), "Trả lời lần một"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(complete(id, "ADVICE_GIVEN", "", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(step(id, "reopening", As.director(), day(0), "Hỏi thêm")).hasRedirectedUrl("/cases/" + id);
        assertThat(complete(id, "ADVICE_GIVEN", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi công việc trả lời tư vấn")
                .doesNotContain("chọn kết quả khác");
        assertThat(recordWorkOf(id, "WRITTEN_ADVICE", day(-1), "Nhập muộn")).hasRedirectedUrl("/cases/" + id);
        assertThat(openAdvice(id)).isEqualTo(1);
        assertThat(complete(id, "ADVICE_GIVEN", "", "")).hasStatus(422);
        assertThat(recordWorkOf(id, "WRITTEN_ADVICE", day(0), "Trả lời lần hai"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(openAdvice(id)).isZero();
        assertThat(complete(id, "ADVICE_GIVEN", "", "")).hasRedirectedUrl("/cases/" + id);
    }

    private int openAdvice(CaseId id) {
        return jdbc.sql("""
                        select count(*) from casework.deadline
                         where case_id = :id and kind = 'ADVICE_ANSWER' and met_at is null and lapsed_at is null""").param("id", id.value()).query(Integer.class).single();
    }
}
