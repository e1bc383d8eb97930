package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The files of many closed cases come in at once; each is undone within a day while nothing was done in the case. */
class FileHandoversTests extends CaseWebTest {

    private static final String PAGE = "/cases/file-handovers";
    private static final String REASON = "Bien ban ban giao so 05";

    private final String batch = UUID.randomUUID().toString();
    private CaseId first;
    private CaseId second;
    private CaseId open;

    @BeforeEach
    void twoClosedCasesAndAnOpenOne() {
        first = closed();
        second = closed();
        open = assignedLitigation();
    }

    @Test
    void theCasesThatWaitForTheirFilesAreOffered() {
        assertThat(get(PAGE, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(code(first), code(second), "Tran Thi Minh Tam", "Hồ sơ chưa có")
                .doesNotContain(code(open), "??");
        assertThat(get(PAGE, As.legalAidOfficer())).hasStatus(403);
    }

    @Test
    void whatIsClosedIsChosenInTheListOfCases() {
        assertThat(get("/cases?state=CLOSED", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"case\"", "value=\"" + first + "\"", "/cases/file-handovers");
        assertThat(get("/cases", As.intakeOfficer())).bodyText().doesNotContain("name=\"case\"");
        assertThat(get("/cases?state=CLOSED", As.legalAidOfficer())).bodyText().doesNotContain("name=\"case\"");
        assertThat(get(PAGE + "?case=" + first + "&case=" + open, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(code(first), code(open), "Hiện chưa nhận được")
                .doesNotContain(code(second), "??");
        assertThat(get(PAGE + "?case=" + first, As.otherProvince())).bodyText().doesNotContain(code(first));
    }

    @Test
    void nothingIsDoneBeforeItWasLookedAtAndWhatIsLeftOutIsToldWithTheReason() {
        assertThat(send(false, day(0), first, open))
                .hasStatusOk()
                .bodyText()
                .contains(REASON, "Đã bàn giao hồ sơ; người bàn giao: Tran Thi Minh Tam", "Không nhận lần này")
                .contains(code(open))
                .doesNotContain("??");
        assertThat(state(first)).isEqualTo("CLOSED");
        assertThat(send(false, day(-30), first)).as("before it was closed").hasStatus(422);
    }

    @Test
    void whatIsMissingIsToldAtItsPlace() {
        String[] unnamed = fields(false, day(0), first);
        for (int at = 0; at < unnamed.length; at++) {
            unnamed[at] = unnamed[at].equals("Tran Thi Minh Tam") ? " " : unnamed[at];
        }
        assertThat(post(PAGE, As.intakeOfficer(), unnamed))
                .hasStatus(422)
                .bodyText()
                .contains("rows[0].handedBy-error", REASON);
        assertThat(send(false, day(0))).hasStatus(422);
    }

    @Test
    void whatWasLookedAtIsDoneCaseByCaseAndTheHistoryOfEachTellsIt() {
        assertThat(send(true, day(0), first, second)).hasRedirectedUrl("/batches/" + batch);
        assertThat(state(first)).isEqualTo("HANDED_OVER");
        assertThat(state(second)).isEqualTo("HANDED_OVER");
        assertThat(deadline(first, "FILE_HANDOVER")).endsWith("met");
        assertThat(get("/cases/" + first, As.director())).bodyText().contains(REASON, "Nhận bàn giao hồ sơ");
        assertThat(get("/batches/" + batch, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(code(first), code(second), "Nhận hồ sơ từ Tran Thi Minh Tam", "Đã thực hiện", "Hoàn tác")
                .doesNotContain("??");
    }

    @Test
    void whatWasDoneIsUndoneWhereNothingWasDoneSince() {
        send(true, day(0), first, second);
        archive(second);
        assertThat(post("/batches/" + batch + "/undo", As.intakeOfficer(), "reason", "Ghi nham bien ban"))
                .hasRedirectedUrl("/batches/" + batch);
        assertThat(state(first)).isEqualTo("CLOSED");
        assertThat(state(second)).isEqualTo("ARCHIVED");
        assertThat(deadline(first, "FILE_HANDOVER")).endsWith("open");
        assertThat(get("/cases/" + first, As.director()))
                .bodyText()
                .contains("Hoàn tác việc nhận bàn giao hồ sơ", "Ghi nham bien ban", "(đã hoàn tác)", REASON);
        assertThat(get("/batches/" + batch, As.intakeOfficer()))
                .bodyText()
                .contains("Đã hoàn tác", "Không hoàn tác được", "đã có việc khác")
                .doesNotContain("??");
    }

    @Test
    void aFileThatWasTakenBackComesInAgain() {
        send(true, day(0), first);
        post("/batches/" + batch + "/undo", As.intakeOfficer(), "reason", "Ghi nham");
        assertThat(post(
                        "/cases/" + first + "/file-handover",
                        As.intakeOfficer(),
                        "handedOn",
                        day(0),
                        "handedBy",
                        "Tran Thi Minh Tam"))
                .hasRedirectedUrl("/cases/" + first);
        assertThat(state(first)).isEqualTo("HANDED_OVER");
    }

    private MvcTestResult send(boolean previewed, String on, CaseId... chosen) {
        return post(PAGE, As.intakeOfficer(), fields(previewed, on, chosen));
    }

    private String[] fields(boolean previewed, String on, CaseId... chosen) {
        List<String> fields = new ArrayList<>(
                List.of("id", batch, "handedOn", on, "reason", REASON, "previewed", Boolean.toString(previewed)));
        for (int at = 0; at < chosen.length; at++) {
            String row = "rows[" + at + "].";
            fields.addAll(List.of(
                    row + "caseId",
                    chosen[at].toString(),
                    row + "chosen",
                    "true",
                    row + "handedBy",
                    "Tran Thi Minh Tam"));
        }
        return fields.toArray(String[]::new);
    }

    private void archive(CaseId id) {
        assertThat(post(
                        "/cases/" + id + "/archive",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "effectiveOn",
                        day(0),
                        "shelfMark",
                        "K1-G2-H15"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private CaseId closed() {
        CaseId id = assignedLitigation();
        withdraw(id);
        return id;
    }

    private String code(CaseId id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
