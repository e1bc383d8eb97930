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
import vn.tgpl.casework.CaseSetup;

/** The open cases of one executor go to others at once, and come back within a day while nobody has worked on them. */
class ReassignmentTests extends CaseWebTest {

    private static final String REASON = "Chuyen cong tac sang tinh khac";

    private final String batch = UUID.randomUUID().toString();
    private CaseId first;
    private CaseId second;
    private UUID other;

    @BeforeEach
    void twoCasesOfOneOfficer() {
        first = assignedLitigation();
        second = assignedLitigation();
        other = setup.practitioner("LEGAL_AID_OFFICER", "Le Van Nhan", CaseSetup.LAWYER);
    }

    @Test
    void theCasesAreListedWithWhoCouldTakeThem() {
        assertThat(get(path(), As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(code(first), code(second), "Le Van Nhan", "Đang thực hiện vụ việc này.")
                .doesNotContain("??");
        assertThat(get(path(), As.intakeOfficer())).hasStatus(403);
        assertThat(get(path(), As.otherProvince())).hasStatus(404);
    }

    @Test
    void nothingIsDoneBeforeItWasLookedAt() {
        assertThat(send(false, true, true, other.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam → Le Van Nhan", REASON)
                .doesNotContain("??");
        assertThat(executor(first)).isEqualTo("Tran Thi Minh Tam");
    }

    @Test
    void allAreChosenAtOnce() {
        List<String> fields = new ArrayList<>(List.of(fields(false, false, false, other.toString())));
        fields.addAll(List.of("every", "true"));
        assertThat(post(path(), As.director(), fields.toArray(String[]::new)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"rows[0].chosen\" value=\"true\"", "name=\"rows[1].chosen\" value=\"true\"");
    }

    @Test
    void whatIsMissingIsToldAtItsPlace() {
        assertThat(send(false, true, false, "")).hasStatus(422).bodyText().contains("rows[0].successor-error", REASON);
        assertThat(send(false, false, false, other.toString())).hasStatus(422);
        assertThat(send(true, true, true, officer.toString()))
                .as("he performs them already")
                .hasStatus(422);
    }

    @Test
    void whatWasLookedAtIsDoneCaseByCaseAndTheHistoryOfEachTellsIt() {
        assertThat(send(true, true, true, other.toString())).hasRedirectedUrl("/batches/" + batch);
        assertThat(executor(first)).isEqualTo("Le Van Nhan");
        assertThat(executor(second)).isEqualTo("Le Van Nhan");
        assertThat(get("/cases/" + first, As.director())).bodyText().contains(REASON);
        assertThat(get("/batches/" + batch, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(code(first), "Tran Thi Minh Tam → Le Van Nhan", "Đã thực hiện", "Hoàn tác")
                .doesNotContain("??");
        assertThat(get("/batches/" + batch, As.otherProvince())).hasStatus(404);
        assertThat(get("/batches/" + batch, As.legalAidOfficer())).hasStatus(404);
    }

    @Test
    void aCaseThatSomebodyElseChangedMeanwhileIsRefusedAndTheOtherIsDone() {
        String[] stale = fields(true, true, true, other.toString());
        jdbc.sql("update casework.legal_aid_case set version = version + 1 where id = :id")
                .param("id", first.value())
                .update();
        post(path(), As.director(), stale);
        assertThat(executor(first)).isEqualTo("Tran Thi Minh Tam");
        assertThat(executor(second)).isEqualTo("Le Van Nhan");
    }

    @Test
    void whatWasDoneIsUndoneWhereTheNewOneHasNotBegun() {
        send(true, true, true, other.toString());
        assertThat(recordWork(As.lawyer(), second, day(0))).hasStatus3xxRedirection();
        assertThat(post("/batches/" + batch + "/undo", As.director(), "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(post("/batches/" + batch + "/undo", As.director(), "reason", "Chuyen nham"))
                .hasRedirectedUrl("/batches/" + batch);
        assertThat(executor(first)).isEqualTo("Tran Thi Minh Tam");
        assertThat(executor(second)).isEqualTo("Le Van Nhan");
        assertThat(get("/batches/" + batch, As.director()))
                .bodyText()
                .contains("Đã hoàn tác", "Không hoàn tác được", "đã làm việc")
                .doesNotContain("??");
    }

    /** BLTTHS 2015 Đ72 k4: once for all that are handed on, or for one case by itself. */
    @Test
    void ofWhoeverTakesACriminalCaseItIsDeclaredThatNothingBarsHim() {
        List<String> untold = new ArrayList<>(List.of(fields(false, true, true, other.toString())));
        untold.replaceAll(field -> field.equals("noBars") ? "ignored" : field);
        untold.addAll(List.of("rows[1].bars", "NONE"));
        assertThat(post(path(), As.director(), untold.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("rows[0].bars-error", "Đã hỏi từng người nhận")
                .doesNotContain("rows[1].bars-error", "??");
        List<String> barred = new ArrayList<>(List.of(fields(false, true, true, other.toString())));
        barred.addAll(List.of("rows[0].bars", "KIN"));
        assertThat(post(path(), As.director(), barred.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("rows[0].bars-error", "Không cử được người này", "BLTTHS 2015 Đ72 k4");
        assertThat(send(false, true, true, other.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"rows[0].bars\" value=\"NONE\"");
    }

    private MvcTestResult send(boolean previewed, boolean firstToo, boolean secondToo, String successor) {
        return post(path(), As.director(), fields(previewed, firstToo, secondToo, successor));
    }

    private String[] fields(boolean previewed, boolean firstToo, boolean secondToo, String successor) {
        List<String> fields = new ArrayList<>(List.of(
                "id",
                batch,
                "groundCode",
                "NOT_EFFECTIVE",
                "reason",
                REASON,
                "notifiedOn",
                day(0),
                "decidedOn",
                day(0),
                "forAll",
                successor,
                "noBars",
                "true",
                "previewed",
                Boolean.toString(previewed)));
        row(fields, 0, first, firstToo);
        row(fields, 1, second, secondToo);
        return fields.toArray(String[]::new);
    }

    private void row(List<String> fields, int at, CaseId id, boolean chosen) {
        String row = "rows[" + at + "].";
        String assignment = jdbc.sql("select id from casework.assignment where case_id = :id and ended_at is null")
                .param("id", id.value())
                .query(String.class)
                .single();
        fields.addAll(List.of(
                row + "caseId",
                id.toString(),
                row + "version",
                Long.toString(version(id)),
                row + "assignmentId",
                assignment,
                row + "chosen",
                Boolean.toString(chosen)));
    }

    private String path() {
        return "/practitioners/" + officer + "/case-handover";
    }

    private String executor(CaseId id) {
        return jdbc.sql("select practitioner_name from casework.assignment where case_id = :id and ended_at is null")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private String code(CaseId id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
