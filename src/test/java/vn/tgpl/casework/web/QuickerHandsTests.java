package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Whoever comes second with a form is told who was quicker, what he did and when. */
class QuickerHandsTests extends CaseWebTest {

    @Test
    void theSecondToAssignLearnsWhoAssignedWhomAndWhen() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).in(Rows.DAK_LAK_BRANCH));
        long seen = version(id);
        Instant opened = Instant.now();
        assertThat(assign(id, As.director(), seen, opened)).hasRedirectedUrl("/cases/" + id);
        String quicker = name("giamdoc");
        assertThat(assign(id, As.branchHead(), seen, opened))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã có người thực hiện", "Phân công người thực hiện", quicker + ", lúc ", day(0))
                .contains("Người thực hiện hiện nay", "Tran Thi Minh Tam")
                .doesNotContain("chính bạn, ở cửa sổ khác");
    }

    @Test
    void whoWasQuickerHimselfInAnotherWindowIsToldSo() {
        CaseId id = litigation();
        long seen = version(id);
        Instant opened = Instant.now();
        assign(id, As.director(), seen, opened);
        assertThat(assign(id, As.director(), seen, opened))
                .hasStatus(409)
                .bodyText()
                .contains("chính bạn, ở cửa sổ khác, lúc ", "Nội dung chính bạn vừa lưu ở cửa sổ khác");
    }

    @Test
    void everyStaleStepTellsIt() {
        CaseId id = assignedLitigation();
        long seen = version(id);
        Instant opened = Instant.now();
        assertThat(suspend(id, seen, opened)).hasRedirectedUrl("/cases/" + id);
        assertThat(post(
                        "/cases/" + id + "/discontinuation",
                        As.director(),
                        "version",
                        Long.toString(seen),
                        "seenAt",
                        opened.toString(),
                        "resultCode",
                        "WITHDRAWN",
                        "takenBackOn",
                        day(0),
                        "closedOn",
                        day(0),
                        "summary",
                        "Typed summary"))
                .hasStatus(409)
                .bodyText()
                .contains("Ghi tạm đình chỉ vụ việc", name("trogiupvien") + ", lúc ", "Typed summary");
    }

    /** Looking at a case changes nothing of it. */
    @Test
    void whoOnlyLookedIsNotNamed() {
        CaseId id = assignedLitigation();
        long seen = version(id);
        Instant opened = Instant.now();
        get("/cases/" + id, As.director());
        suspend(id, seen, opened);
        assertThat(suspend(id, seen, opened)).hasStatus(409).bodyText().doesNotContain("Xem hồ sơ vụ việc");
    }

    private MvcTestResult suspend(CaseId id, long seen, Instant opened) {
        return post(
                "/cases/" + id + "/suspension",
                As.legalAidOfficer(),
                "version",
                Long.toString(seen),
                "seenAt",
                opened.toString(),
                "effectiveOn",
                day(0),
                "reason",
                "Suspended by the court");
    }

    private MvcTestResult assign(CaseId id, RequestPostProcessor who, long seen, Instant opened) {
        return post(
                "/cases/" + id + "/assignment",
                who,
                "version",
                Long.toString(seen),
                "seenAt",
                opened.toString(),
                "bars",
                "NONE",
                "practitionerId",
                officer.toString(),
                "decidedOn",
                day(0));
    }

    private String name(String account) {
        return jdbc.sql("select display_name from identity.account where username = :name")
                .param("name", account)
                .query(String.class)
                .single();
    }
}
