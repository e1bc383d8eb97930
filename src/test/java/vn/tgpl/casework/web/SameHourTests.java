package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.platform.web.Flash;

/** Somebody is announced at two places at one hour: both sessions stand, and whoever enters the second is told. */
class SameHourTests extends ExecutorWebTest {

    private CaseId other;

    @BeforeEach
    void anotherCaseOfHis() {
        other = assignedLitigation();
    }

    private MvcTestResult enter(CaseId id, String on, String at, String court) {
        return enterAs(id, UUID.randomUUID(), on, at, court);
    }

    private MvcTestResult enterAs(CaseId id, UUID hearing, String on, String at, String court) {
        return post(
                "/cases/" + id + "/hearings",
                As.legalAidOfficer(),
                "id",
                hearing.toString(),
                "heldOn",
                on,
                "atTime",
                at,
                "court",
                court);
    }

    private static AbstractStringAssert<?> noted(MvcTestResult entered) {
        assertThat(entered).hasStatus3xxRedirection();
        Object note = entered.getMvcResult().getFlashMap().get("flashNote");
        return assertThat(
                note instanceof Flash flash && flash.key().equals("casework.sameHour") ? flash.toString() : "");
    }

    @Test
    void theSessionElsewhereIsToldWithItsCaseAndBothStand() {
        hearing(other, day(10));
        CaseId id = assignedLitigation();
        noted(enter(id, day(10), "8:30", "TAND khu vuc 2")).contains("08:30", "TAND khu vuc 1", code(other));
        assertThat(hearings(id)).containsExactly("open follows false");
        assertThat(hearings(other)).containsExactly("open follows false");
    }

    @Test
    void anotherHourOrTheSamePlaceIsNothingToTell() {
        hearing(other, day(10));
        CaseId id = assignedLitigation();
        noted(enter(id, day(10), "9:30", "TAND khu vuc 2")).isEmpty();
        noted(enter(id, day(10), "8:30", "tand khu vuc 1")).isEmpty();
    }

    @Test
    void aSessionThatWasCalledOffOrIsOfSomebodyElseIsNothingToTell() {
        UUID postponed = hearing(other, day(10));
        jdbc.sql("""
                        update casework.hearing set called_off = 'POSTPONED', called_off_told_on = current_date,
                               called_off_reason = 'x', called_off_at = now(), called_off_by = recorded_by
                         where id = :id""").param("id", postponed).update();
        ofTheLawyer(hearingOfLawyer());
        noted(enter(assignedLitigation(), day(10), "8:30", "TAND khu vuc 2")).isEmpty();
    }

    @Test
    void aCaseOfAColleagueIsToldWithoutItsNumberToWhomItIsNotShown() {
        CaseId his = hearingOfLawyer();
        ofTheLawyer(his);
        CaseId shared = assignedLitigation();
        setup.assign(shared, lawyer, CaseSetup.LAWYER, weekAgo());
        noted(enter(shared, day(10), "8:30", "TAND khu vuc 2"))
                .contains("Vo Van Luat", "ngoài phạm vi")
                .doesNotContain(code(his), "TAND khu vuc 1");
    }

    @Test
    void theNewDayOfAPostponedSessionIsLookedAtToo() {
        hearing(other, day(10));
        CaseId id = assignedLitigation();
        UUID hearing = UUID.randomUUID();
        noted(enterAs(id, hearing, day(5), "8:30", "TAND khu vuc 2")).isEmpty();
        noted(post(
                        "/cases/" + id + "/hearings/" + hearing + "/call-off",
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        "POSTPONED",
                        "toldOn",
                        day(0),
                        "reason",
                        "x",
                        "newOn",
                        day(10),
                        "newTime",
                        "8:30"))
                .contains(code(other));
    }

    /** A case that is the lawyer's in the end, with a session on the tenth day. */
    private CaseId hearingOfLawyer() {
        CaseId id = assignedLitigation();
        hearing(id, day(10));
        return id;
    }

    private void ofTheLawyer(CaseId id) {
        jdbc.sql(
                        "update casework.assignment set practitioner_id = :who, practitioner_name = 'Vo Van Luat', account_id = :account"
                                + " where case_id = :id")
                .param("who", lawyer)
                .param("account", CaseSetup.LAWYER)
                .param("id", id.value())
                .update();
    }

    private String code(CaseId id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
