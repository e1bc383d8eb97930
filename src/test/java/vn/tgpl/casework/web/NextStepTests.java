package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

class NextStepTests extends CaseWebTest {

    private static final String NOTHING_RUNS = "Không có thời hạn nào đang chạy.";

    @ParameterizedTest
    @CsvSource({
        "LITIGATION, ASSIGNED, 'Ghi công việc, Thêm phiên tòa, Hoàn thành vụ việc'",
        "LITIGATION, IN_PROGRESS, 'Ghi công việc, Thêm phiên tòa, Hoàn thành vụ việc'",
        "OUT_OF_COURT_REPRESENTATION, ASSIGNED, 'Ghi công việc, Thêm phiên tòa, Hoàn thành vụ việc'",
        "OUT_OF_COURT_REPRESENTATION, IN_PROGRESS, 'Ghi công việc, Thêm phiên tòa, Hoàn thành vụ việc'",
        "ADVICE, ASSIGNED, 'Ghi công việc, Hoàn thành vụ việc'",
        "ADVICE, IN_PROGRESS, 'Ghi công việc, Hoàn thành vụ việc'",
        "LITIGATION, SUSPENDED, Tiếp tục vụ việc",
        "ADVICE, HANDED_OVER, Lưu trữ hồ sơ"
    })
    void whereNothingHasADayTheUsualActionsOfTheStateAreNamed(FormOfAid form, String state, String usual) {
        CaseId id = working(form, state);
        assertThat(nextOf(id))
                .contains(NOTHING_RUNS, "Việc tiếp theo: " + usual + ".")
                .doesNotContain("<time");
    }

    @Test
    void anArchivedCaseHasNoNextStep() {
        assertThat(pageOf(working(FormOfAid.ADVICE, "ARCHIVED"), As.director())).doesNotContain("class=\"next-step\"");
    }

    @ParameterizedTest
    @CsvSource({"ASSIGNED", "IN_PROGRESS"})
    void adviceWaitsForItsWrittenAnswer(String state) {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        put(id, state);
        assertThat(nextOf(id)).contains("Trả lời tư vấn", "Luật TGPL 2017 Đ32 k2", "<time");
    }

    @Test
    void theEarlierOfSessionAndDutyStandsThere() {
        CaseId id = working(FormOfAid.LITIGATION, "IN_PROGRESS");
        hearing(id, 20);
        duty(id, "D32", "CALENDAR_DAYS", 25);
        assertThat(nextOf(id))
                .contains("Phiên tòa, phiên họp tại TAND khu vuc 9", "còn 20 ngày")
                .doesNotContain("Article");
        duty(id, "D31", "CALENDAR_DAYS", 3);
        assertThat(nextOf(id))
                .contains("Cần phiên dịch tại nơi giam giữ", "Article of D31", "<time")
                .doesNotContain("TAND");
    }

    @Test
    void whatTheLawSetsNoDayForHidesNothingThatHasOneAndStaysAmongTheDuties() {
        CaseId id = working(FormOfAid.OUT_OF_COURT_REPRESENTATION, "ASSIGNED");
        duty(id, "D12_NOTICE", "NOT_STATED", -9);
        assertThat(nextOf(id)).as("nothing else waits").contains("Article of D12_NOTICE");
        hearing(id, 20);
        assertThat(nextOf(id)).contains("TAND khu vuc 9").doesNotContain("Article of D12_NOTICE");
        assertThat(pageOf(id, As.director()))
                .containsSubsequence("Article of D12_NOTICE", "quá ngày nhắc 9 ngày, chưa làm");
    }

    @Test
    void aSuspendedCaseSaysSoBeforeTheSessionThatStands() {
        CaseId id = working(FormOfAid.LITIGATION, "SUSPENDED");
        assertThat(nextOf(id)).containsSubsequence("Tạm đình chỉ từ ngày", NOTHING_RUNS, "Tiếp tục vụ việc");
        hearing(id, 5);
        assertThat(nextOf(id)).containsSubsequence("Tạm đình chỉ từ ngày", "TAND khu vuc 9");
    }

    @Test
    void afterTheHandOverArchivingIsNamedWithTheLetterThatIsOwed() {
        CaseId id = working(FormOfAid.LITIGATION, "HANDED_OVER");
        duty(id, "D12_NOTICE", "NOT_STATED", 5);
        assertThat(nextOf(id)).containsSubsequence("Việc tiếp theo: Lưu trữ hồ sơ.", "Article of D12_NOTICE", "<time");
        put(id, "ARCHIVED");
        assertThat(nextOf(id)).contains("Article of D12_NOTICE").doesNotContain("Lưu trữ hồ sơ");
    }

    @Test
    void aSessionThatLiesBehindAsksForItsOutcome() {
        CaseId id = working(FormOfAid.LITIGATION, "IN_PROGRESS");
        hearing(id, -2);
        assertThat(nextOf(id)).contains("Ghi kết quả phiên tòa tại TAND khu vuc 9", "chưa ghi kết quả");
    }

    @Test
    void whoMayNotReadDutiesIsNotToldOfThem() {
        CaseId id = working(FormOfAid.LITIGATION, "IN_PROGRESS");
        duty(id, "D31", "CALENDAR_DAYS", 3);
        jdbc.sql("delete from identity.role_right where right_code = 'duties:read'")
                .update();
        assertThat(next(pageOf(id, As.user("giamdoc")))).contains(NOTHING_RUNS);
    }

    /** No deadline of it runs. */
    private CaseId working(FormOfAid form, String state) {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(form));
        jdbc.sql("update casework.deadline set met_at = now() where case_id = :id")
                .param("id", id.value())
                .update();
        put(id, state);
        return id;
    }

    private void put(CaseId id, String state) {
        jdbc.sql("update casework.legal_aid_case set state = :state where id = :id")
                .param("state", state)
                .param("id", id.value())
                .update();
    }

    private void hearing(CaseId id, int days) {
        jdbc.sql("""
                        insert into casework.hearing (id, case_id, starts_at, court, recorded_at, recorded_by, version, notice_days, notice_days_shortened)
                        values (gen_random_uuid(), :id, :at, 'TAND khu vuc 9', now(), :by, 0, 10, 7)""")
                .param("id", id.value())
                .param("at", inDays(days))
                .param("by", CaseSetup.OFFICER)
                .update();
    }

    private void duty(CaseId id, String kind, String unit, int days) {
        jdbc.sql("""
                        insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible,
                            legal_reference, origin, case_id, begun_at, due_at, recorded_at, state, version)
                        values (:id, :office, :office, '66', :kind, :unit, 5, 'CENTRE', :article, 'EVENT', :case, now(),
                            :due, now(), 'OPEN', 0)""")
                .param("id", UUID.randomUUID())
                .param("office", Rows.DAK_LAK)
                .param("kind", kind)
                .param("unit", unit)
                .param("article", "Article of " + kind)
                .param("case", id.value())
                .param("due", inDays(days))
                .update();
    }

    private OffsetDateTime inDays(int days) {
        return weekAgo().atOffset(ZoneOffset.UTC).plusDays(7L + days);
    }

    private String nextOf(CaseId id) {
        return next(pageOf(id, As.director()));
    }

    private static String next(String page) {
        int begins = page.indexOf("class=\"next-step\"");
        assertThat(begins).isPositive();
        return page.substring(begins, page.indexOf("</section>", begins)).replaceFirst("(?s)<details.*", "");
    }

    private String pageOf(CaseId id, RequestPostProcessor reader) {
        try {
            return get("/cases/" + id, reader).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
