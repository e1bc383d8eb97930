package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Who comes to a case that runs finds it on his work list until he does something himself (TT 02/2021/TT-BTP Đ8 k1). */
class AddedExecutorTaskTests extends ExecutorWebTest {

    private static final String TASK = "Bắt đầu vụ việc mới được phân công";

    @Test
    void whoIsAddedIsTold() {
        CaseId id = assignedLitigation();
        assertThat(recordWork(As.legalAidOfficer(), id, day(-1))).hasRedirectedUrl("/cases/" + id);
        int others = told(As.lawyer());
        int ofTheFirst = told(As.legalAidOfficer());
        assertThat(post(
                        "/cases/" + id + "/executors",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        lawyer.toString(),
                        "decidedOn",
                        day(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.lawyer())).bodyText().contains("/cases/" + id);
        assertThat(told(As.lawyer())).isGreaterThan(others);
        assertThat(told(As.legalAidOfficer())).isEqualTo(ofTheFirst);
        assertThat(recordWork(As.lawyer(), id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(told(As.lawyer())).isEqualTo(others);
    }

    private int told(RequestPostProcessor who) {
        settle();
        String page = new String(get("/", who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.split(TASK, -1).length - 1;
    }
}
