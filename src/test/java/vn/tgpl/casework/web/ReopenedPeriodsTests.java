package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** TT 12/2018 Đ9 k1; TTLT 10/2018 Đ6: what was still owed when the case ended is owed anew when it goes on. */
class ReopenedPeriodsTests extends ExecutorWebTest {

    @Test
    void aRequestOfChangeWithoutAnswerIsAnsweredWithinThreeDaysOfTheReopening() {
        CaseId id = assignedLitigation();
        ask(id, UUID.randomUUID(), "NOT_EFFECTIVE", day(-1));
        endAndReopen(id);
        assertThat(periods(id, "CHANGE_REPLY"))
                .containsExactly("WORKING_DAYS 3 lapsed before", "WORKING_DAYS 3 open now");
        answer(id, "REFUSED", null, "Không có căn cứ");
        assertThat(periods(id, "CHANGE_REPLY")).contains("WORKING_DAYS 3 met now");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Trách nhiệm: Trung tâm, Chi nhánh", "Trách nhiệm: Người thực hiện");
    }

    @Test
    void anAnsweredRequestOfChangeIsNotAskedAboutAgain() {
        CaseId id = assignedLitigation();
        ask(id, UUID.randomUUID(), "NOT_EFFECTIVE", day(-1));
        answer(id, "REFUSED", null, "Không có căn cứ");
        endAndReopen(id);
        assertThat(periods(id, "CHANGE_REPLY")).containsExactly("WORKING_DAYS 3 met before");
    }

    @Test
    void whoseRegistrationWasLostIsReplacedWithinTheSamePeriodOfTheReopening() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
        UUID registration = UUID.randomUUID();
        post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                registration.toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "DEFENDER",
                "sentOn",
                day(-1));
        post(
                "/cases/" + id + "/registrations/" + registration + "/answer",
                As.director(),
                "outcome",
                "REFUSED",
                "answeredOn",
                day(-1),
                "atTime",
                "00:00",
                "reason",
                "Là người thân thích");
        endAndReopen(id);
        assertThat(periods(id, "REPLACEMENT")).containsExactly("HOURS 24 lapsed before", "HOURS 24 open now");
        replace(id, version(id), lawyer, day(0), day(0));
        assertThat(periods(id, "REPLACEMENT")).containsExactly("HOURS 24 lapsed before", "HOURS 24 met now");
    }

    /** Luật TGPL 2017 Đ31 k2: whoever of those helped still is in custody, twelve hours count. */
    @Test
    void twelveHoursCountForWhoJoinedInCustodyAndNotOnceHeLeft() {
        CaseId stays = litigation();
        joined(stays);
        endAndReopen(stays);
        assertThat(periods(stays, "ASSIGNMENT")).contains("HOURS 12 open now");
        CaseId left = litigation();
        UUID person = joined(left);
        jdbc.sql("""
                        insert into casework.beneficiary_end (id, case_id, person_id, ended_on, ground_code, reason, recorded_at, recorded_by)
                        values (gen_random_uuid(), :case, :person, current_date, 'DECEASED', 'Chet', now(), :by)""")
                .param("case", left.value())
                .param("person", person)
                .param("by", Rows.account(3))
                .update();
        endAndReopen(left);
        assertThat(periods(left, "ASSIGNMENT")).contains("WORKING_DAYS 3 open now");
    }

    private UUID joined(CaseId id) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoang Thi Cung Giup", null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', 'IN_CUSTODY', now() - interval '3 days', :by)""")
                .param("case", id.value())
                .param("person", person)
                .param("by", Rows.account(3))
                .update();
        return person;
    }

    @Test
    void whereNobodyIsAssignedTheAppointmentIsDueAnewFromTheReopening() {
        CaseId id = litigation();
        withdraw(id);
        assertThat(step(id, "reopening", As.director(), day(0), "Không tiếp tục là nhầm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(periods(id))
                .containsExactly(
                        "ASSIGNMENT 3 lapsed before", "FILE_HANDOVER 30 lapsed before", "ASSIGNMENT 3 open today next");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Thời hạn đã xong (2)")
                .containsSubsequence("Thời hạn", "Cử người thực hiện", "Thời hạn đã xong", "Bàn giao hồ sơ");
    }

    @Test
    void adviceOfAReopenedCaseIsDueAndMayBeExtendedAnew() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        extend(id);
        withdraw(id);
        step(id, "reopening", As.director(), day(0), "Kết thúc nhầm vụ việc");
        assertThat(periods(id))
                .contains("ADVICE_ANSWER 10 open today", "MISSING_PAPERS 5 open today next")
                .hasSize(5);
        extend(id);
        assertThat(count("advice_extension", id)).isEqualTo(2);
        assertThat(get("/cases/" + id, As.director())).hasStatusOk();
        assertThat(poorCertificateCame(id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("Chưa nộp");
    }

    /** Kind, amount, what became of it, whether it began today, whether lists show it as the next one; in their order. */
    private List<String> periods(CaseId id) {
        return jdbc.sql("""
                        select concat_ws(' ', d.kind, d.amount,
                                         case when d.met_at is not null then 'met' when d.lapsed_at is not null then 'lapsed' else 'open' end,
                                         case when d.started_at > date_trunc('day', now(), 'Asia/Ho_Chi_Minh') then 'today' else 'before' end,
                                         case when d.due_at = c.next_due_at and d.lapsed_at is null then 'next' end)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where d.case_id = :id order by d.lapsed_at nulls last, d.due_at""").param("id", id.value()).query(String.class).list();
    }

    private void extend(CaseId id) {
        assertThat(post(
                        "/cases/" + id + "/advice-extension",
                        As.legalAidOfficer(),
                        "version",
                        String.valueOf(version(id)),
                        "reason",
                        "Phức tạp"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private void endAndReopen(CaseId id) {
        withdraw(id);
        assertThat(state(id)).isEqualTo("CLOSED");
        assertThat(post(
                        "/cases/" + id + "/reopening",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "effectiveOn",
                        day(0),
                        "reason",
                        "Kết thúc nhầm"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private List<String> periods(CaseId id, String kind) {
        return jdbc.sql("""
                        select concat_ws(' ', unit, amount,
                                         case when met_at is not null then 'met' when lapsed_at is not null then 'lapsed' else 'open' end,
                                         case when started_at > now() - interval '1 hour' then 'now' else 'before' end)
                          from casework.deadline where case_id = :id and kind = :kind order by started_at""")
                .param("id", id.value())
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
