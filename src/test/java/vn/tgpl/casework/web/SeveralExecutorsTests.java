package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Several practitioners perform one case. */
class SeveralExecutorsTests extends CaseWebTest {

    @Test
    void theSecondIsAppointedByADecisionOfHisOwnAndBothWork() {
        CaseId id = assignedLitigation();
        UUID lawyer = lawyer();
        assertThat(add(id, lawyer, day(0), version(id), As.director())).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select decision_code from casework.assignment where case_id = :id order by assigned_at")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Tran Thi Minh Tam", "Vo Van Luat");
        assertThat(get("/cases/" + id + "/activities/new", As.lawyer())).hasStatusOk();
        assertThat(get("/cases/" + id + "/activities/new", As.legalAidOfficer()))
                .hasStatusOk();
    }

    @Test
    void listsAndTheRegisterTellBothInOneRowTheFirstAssignedFirst() {
        CaseId id = assignedLitigation();
        add(id, lawyer(), day(0), version(id), As.director());
        for (String page : List.of("/cases", "/cases/register")) {
            assertThat(get(page, As.director())).bodyText().as(page).containsOnlyOnce("Tran Thi Minh Tam, Vo Van Luat");
        }
    }

    @Test
    void whoPerformsTheCaseAlreadyIsGreyedAndRefused() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Đang thực hiện vụ việc này.", "disabled");
        assertThat(add(id, officer, day(0), version(id), As.director()))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "Đang thực hiện vụ việc này.");
        assertThat(count("assignment", id)).isEqualTo(1);
    }

    @Test
    void wrongInputIsToldAtItsField() {
        CaseId id = assignedLitigation();
        UUID lawyer = lawyer();
        assertThat(add(id, lawyer, day(1), version(id), As.director()))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error");
        assertThat(add(id, UUID.randomUUID(), day(0), version(id), As.director()))
                .hasStatus(404);
    }

    @Test
    void theSameFormSentTwiceAppointsOnce() {
        CaseId id = assignedLitigation();
        UUID lawyer = lawyer();
        long seen = version(id);
        add(id, lawyer, day(0), seen, As.director());
        assertThat(add(id, lawyer, day(0), seen, As.director()))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã thay đổi từ khi bạn mở trang này", "Tran Thi Minh Tam, Vo Van Luat");
        assertThat(count("assignment", id)).isEqualTo(2);
    }

    @Test
    void adviceMayHaveSeveralAdvisersAndNoDecision() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        add(id, lawyer(), day(0), version(id), As.director());
        assertThat(jdbc.sql("select count(*) from casework.assignment where case_id = :id and decision_code is null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWhoMayAssignAddsAndOnlyToHisOwnCases() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/executors/new", As.legalAidOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/executors/new", As.otherProvince())).hasStatus(404);
        assertThat(add(id, lawyer(), day(0), version(id), As.otherProvince())).hasStatus(404);
        CaseId waiting = litigation();
        assertThat(get("/cases/" + waiting + "/executors/new", As.director())).hasRedirectedUrl("/cases/" + waiting);
    }

    private UUID lawyer() {
        return setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
    }

    private MvcTestResult add(CaseId id, UUID practitioner, String day, long version, RequestPostProcessor who) {
        return post(
                "/cases/" + id + "/executors",
                who,
                "version",
                Long.toString(version),
                "bars",
                "NONE",
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                day);
    }
}
