package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** A ground that concerns one of several does not end the case for all without a reason (Luật TGPL 2017 Đ37 k1). */
class EndForOthersTests extends LeavingWebTest {

    @BeforeEach
    void somebodyWorksOnIt() {
        setup.assign(id, officer, CaseSetup.OFFICER, weekAgo());
    }

    private MvcTestResult endForAll(String result, String... more) {
        return discontinue(id, result, day(0), more);
    }

    @Test
    void theFormLeadsToTheLeavingOfOneAlone() {
        UUID first = head();
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .contains(
                        "Chỉ kết thúc đối với Lê Thị Đứng Đầu",
                        "/cases/" + id + "/beneficiaries/" + first + "/end",
                        "Lý do kết thúc cả với những người còn lại");
        assertThat(leave(first, "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .doesNotContain("Chỉ kết thúc đối với", "Lý do kết thúc cả");
    }

    @Test
    void whatConcernsOneAsksWhyItEndsForAllAndKeepsTheReason() {
        assertThat(endForAll("NOT_CONTINUED_BENEFICIARY_DECEASED"))
                .hasStatus(422)
                .bodyText()
                .contains("othersReason-error", "chỉ kết thúc đối với người này");
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(endForAll("NOT_CONTINUED_BENEFICIARY_DECEASED", "othersReason", "Tat ca cung rut"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Kết thúc cả với những người còn được trợ giúp: Tat ca cung rut");
    }

    @Test
    void whatConcernsTheMatterAsksNothingMore() {
        assertThat(endForAll("NOT_CONTINUED_UNLAWFUL_CONTENT", "othersReason", "Khong can"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select others_reason is null from casework.closure where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .as("a reason is kept only where it is asked for")
                .isTrue();
    }
}
