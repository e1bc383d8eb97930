package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.Display;

class AdviceExtensionTests extends CaseWebTest {

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void adviceIsExtendedOnceToThirtyDaysFromAcceptance() {
        CaseId id = advice();
        assertThat(extend(id, "Cần xác minh tại xã")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select kind || ' ' || amount || ' ' || (due_at - started_at >= interval '29 days')
                          from casework.deadline where case_id = :id""").param("id", id.value()).query(String.class).single())
                .isEqualTo("EXTENDED_ADVICE_ANSWER 30 true");
        assertThat(jdbc.sql("""
                        select c.next_due_at = d.due_at from casework.legal_aid_case c
                          join casework.deadline d on d.case_id = c.id where c.id = :id""").param("id", id.value()).query(Boolean.class).single())
                .isTrue();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Kéo dài thời hạn trả lời tư vấn", "Cần xác minh tại xã");
        // Luật TGPL 2017 Đ32 k2: longer than thirty days only as agreed
        assertThat(extend(id, "Lần nữa")).hasStatus(422).bodyText().contains("agreedUntil-error");
        assertThat(count("advice_extension", id)).isEqualTo(1);
    }

    @Test
    void adviceTakesLongerThanThirtyDaysUntilADayTheBeneficiaryAgreedTo() {
        CaseId id = advice();
        extend(id, "Cần xác minh tại xã");
        LocalDate agreed = calendar.plusDaysRolled(today(), 60);
        assertThat(extendUntil(id, day(0), Display.date(agreed))).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select kind || ' ' || to_char(due_at at time zone 'Asia/Ho_Chi_Minh' - interval '1 minute', 'DD/MM/YYYY')
                               || ' ' || (due_at = c.next_due_at)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where c.id = :id""").param("id", id.value()).query(String.class).single())
                .isEqualTo("EXTENDED_ADVICE_ANSWER " + Display.date(agreed) + " true");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("chậm nhất ngày " + Display.date(agreed) + ", theo thỏa thuận ngày " + day(0));
        assertThat(count("advice_extension", id)).isEqualTo(2);
    }

    /** BLDS 2015 Đ148 k5. */
    @Test
    void anAgreedDayThatIsOffEndsWithTheNextWorkingDayAndThePageSaysSo() {
        CaseId id = advice();
        assertThat(get("/cases/" + id + "/advice-extension", As.legalAidOfficer()))
                .bodyText()
                .contains("ngày làm việc tiếp theo (Điều 148 khoản 5", "Không quá 12 tháng kể từ ngày thỏa thuận");
        LocalDate sunday = today().plusDays(60).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        assertThat(extendUntil(id, day(0), Display.date(sunday))).hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(jdbc.sql("""
                        select (due_at at time zone 'Asia/Ho_Chi_Minh' - interval '1 minute')::date from casework.deadline
                         where case_id = :id""").param("id", id.value()).query(LocalDate.class).single())
                .isEqualTo(calendar.plusDaysRolled(sunday, 0))
                .isAfter(sunday);
    }

    /** The law knows no bound; the table of periods has one, so that a slip of the keys is found. */
    @Test
    void aDayThatCanHardlyBeMeantIsRefusedAtItsField() {
        CaseId id = advice();
        assertThat(extendUntil(id, day(0), Display.date(today().plusYears(10))))
                .hasStatus(422)
                .bodyText()
                .contains("agreedUntil-error", "muộn nhất là", Display.date(today().plusYears(10)));
        assertThat(count("advice_extension", id)).isZero();
        assertThat(extendUntil(id, day(0), Display.date(today().plusMonths(12))))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void anAgreementIsRefusedAtTheFieldThatIsWrong() {
        CaseId id = advice();
        assertThat(extendUntil(id, "", day(60))).hasStatus(422).bodyText().contains("agreedOn-error");
        assertThat(extendUntil(id, day(0), "")).hasStatus(422).bodyText().contains("agreedUntil-error");
        assertThat(extendUntil(id, day(1), day(60))).hasStatus(422).bodyText().contains("agreedOn-error");
        assertThat(extendUntil(id, day(-8), day(60))).hasStatus(422).bodyText().contains("agreedOn-error");
        assertThat(extendUntil(id, day(0), day(1))).hasStatus(422).bodyText().contains("agreedUntil-error");
        assertThat(count("advice_extension", id)).isZero();
    }

    @Test
    void theWrittenAnswerOfItsDayMeetsThePeriodThoughItIsEnteredLater() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo().minus(Duration.ofDays(14)))
                .form(FormOfAid.ADVICE));
        assertThat(post(
                        "/cases/" + id + "/activities",
                        As.legalAidOfficer(),
                        "id",
                        UUID.randomUUID().toString(),
                        "typeCode",
                        "WRITTEN_ADVICE",
                        "performedOn",
                        day(-15),
                        "outcome",
                        "Trả lời bằng văn bản"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select met_at < due_at from casework.deadline where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private MvcTestResult extendUntil(CaseId id, String agreedOn, String until) {
        return post(
                "/cases/" + id + "/advice-extension",
                As.legalAidOfficer(),
                "version",
                String.valueOf(version(id)),
                "reason",
                "Cần thêm giấy tờ ở nước ngoài",
                "agreedOn",
                agreedOn,
                "agreedUntil",
                until);
    }

    @Test
    void theReasonIsAskedForAndOnlyOfWhoIsAssigned() {
        CaseId id = advice();
        assertThat(extend(id, " ")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(get("/cases/" + id + "/advice-extension", As.director())).hasStatus(403);
        assertThat(get("/cases/" + id + "/advice-extension", As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void litigationKnowsNoSuchStep() {
        CaseId id = assignedLitigation();
        assertThat(extend(id, "Phức tạp")).hasStatus(409).bodyText().contains("Chỉ vụ việc tư vấn pháp luật");
    }

    @Test
    void theTenDaysBeginAnewWhenThePapersHaveCome() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        assertThat(poorCertificateCame(id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select started_at > now() - interval '1 day' and due_at > now() + interval '10 days'
                          from casework.deadline where case_id = :id and kind = 'ADVICE_ANSWER'""").param("id", id.value()).query(Boolean.class).single())
                .isTrue();
    }

    /** Luật TGPL 2017 Đ32 k2: thirty days in all, from acceptance or from the receipt of all papers. */
    @Test
    void theThirtyDaysOfExtendedAdviceBeginAnewToo() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        extend(id, "Cần xác minh tại xã");
        assertThat(poorCertificateCame(id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select amount || ' ' || (started_at > now() - interval '1 day') || ' '
                               || (due_at > now() + interval '30 days') || ' ' || (due_at = c.next_due_at)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where c.id = :id and d.kind = 'EXTENDED_ADVICE_ANSWER'""").param("id", id.value()).query(String.class).single())
                .isEqualTo("30 true true true");
    }

    private CaseId advice() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
    }

    private MvcTestResult extend(CaseId id, String reason) {
        return post(
                "/cases/" + id + "/advice-extension",
                As.legalAidOfficer(),
                "version",
                String.valueOf(version(id)),
                "reason",
                reason);
    }
}
