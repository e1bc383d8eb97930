package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

/** What is past its period is proposed by one and destroyed by another; what is held back stays. */
class DestructionTests extends DestructionWebTest {

    @Autowired
    private Journal journal;

    @Test
    void thePreviewNamesCodesAndNobody() {
        assertThat(get("/disposals/due/CASE", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(code())
                .doesNotContain("Đứng Đầu");
        assertThat(get("/disposals/due/CASE", As.otherProvince())).bodyText().doesNotContain(code());
        assertThat(get("/disposals/due/CASE/" + id + "/hold", As.director())).hasStatusOk();
        assertThat(get("/disposals/due/CASE/" + id + "/hold", As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void nothingIsDestroyedUntilAnotherThanWhoProposedItTypesHowMany() {
        UUID proposal = propose("CASE");
        assertThat(name()).isEqualTo(NAME);
        assertThat(destroy(proposal, As.intakeOfficer(), String.valueOf(count(proposal))))
                .hasStatus(403);
        assertThat(destroy(proposal, As.director(), String.valueOf(count(proposal) + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("typed-error");
        assertThat(name()).isEqualTo(NAME);
        assertThat(destroy(proposal, As.director(), String.valueOf(count(proposal))))
                .hasRedirectedUrl("/disposals/" + proposal);
        assertThat(name()).isEqualTo("(đã hủy theo thời hạn)");
        assertThat(get("/disposals/" + proposal, As.director()))
                .bodyText()
                .contains(code(), "Đã hủy", "Het thoi han", "Hồ sơ vụ việc đã lưu trữ")
                .doesNotContain("Đứng Đầu");
    }

    @Test
    void whoProposedItDoesNotDestroyItThoughHeIsTheDirector() {
        UUID proposal = UUID.randomUUID();
        post("/disposals/due/CASE", As.director(), "id", proposal.toString(), "reason", "Het thoi han");
        assertThat(destroy(proposal, As.director(), String.valueOf(count(proposal))))
                .hasStatus(422)
                .bodyText()
                .contains("Người đề nghị không tự xác nhận");
        assertThat(name()).isEqualTo(NAME);
    }

    @Test
    void whatIsHeldBackMeanwhileIsLeftAndToldSo() {
        UUID proposal = propose("CASE");
        assertThat(post(
                        "/disposals/due/CASE/" + id + "/hold",
                        As.director(),
                        "seenHeld",
                        "false",
                        "reason",
                        "Dang thanh tra"))
                .hasRedirectedUrl("/disposals/due/CASE");
        destroy(proposal, As.director(), String.valueOf(count(proposal)));
        assertThat(name()).isEqualTo(NAME);
        assertThat(get("/disposals/" + proposal, As.director())).bodyText().contains("Để lại");
        assertThat(get("/disposals/due/CASE", As.director())).bodyText().contains("Dang thanh tra");
        post("/disposals/due/CASE/" + id + "/hold", As.director(), "seenHeld", "true", "reason", "Het thanh tra");
        destroyAll("CASE");
        assertThat(name()).isNotEqualTo(NAME);
    }

    @Test
    void aDutyThatIsOpenHoldsBack() {
        run("""
                insert into duties.duty (id, kind, case_id, office_id, centre_id, province_code, unit, amount, responsible,
                       legal_reference, origin, begun_at, due_at, recorded_at, state, version)
                select gen_random_uuid(), 'D32', c.id, c.office_id, c.centre_id, c.province_code, 'WORKING_DAYS', 3, 'CENTRE', 'x',
                       'EVENT', now(), now(), now(), 'OPEN', 0 from casework.legal_aid_case c where c.id = :case""");
        assertThat(get("/disposals/due/CASE", As.director())).bodyText().contains("Còn việc có hạn chưa xong");
        propose("CASE");
        assertThat(jdbc.sql("select count(*) from retention.disposal_item where thing = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasDestroyedIsNotReopened() {
        assertThat(get("/cases/" + id + "/reopening", As.director())).hasStatusOk();
        destroyAll("CASE");
        settle();
        assertThat(get("/cases/" + id + "/reopening", As.director())).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Nội dung vụ việc đã hủy theo thời hạn lưu giữ")
                .doesNotContain("/reopening");
    }

    @Test
    void numbersAreTheSameBeforeAndAfter() {
        List<String> before = numbers();
        destroyAll("CASE");
        destroyAll("PERSON");
        assertThat(name()).isNotEqualTo(NAME);
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void theJournalTellsThatItHappenedAndNotWhatItWas() {
        destroyAll("CASE");
        assertThat(journal.entriesOf("case", id.toString()))
                .extracting(JournalEntryView::action)
                .contains("retention.destroyed");
        assertThat(journal.entriesOf("case", id.toString()))
                .filteredOn(entry -> entry.action().startsWith("retention."))
                .extracting(JournalEntryView::reason)
                .noneMatch(reason -> String.valueOf(reason).contains("Đứng Đầu"));
    }

    private List<String> numbers() {
        return List.of(
                // the minute at which they were counted is on the page, too
                PageText.of(get("/dashboard", As.director()).getResponse()).replaceAll("\\d{2}:\\d{2}", ""),
                jdbc.sql(
                                "select string_agg(to_jsonb(x)::text, ';') from (select state, field_code, form_of_aid, count(*)"
                                        + " from casework.legal_aid_case group by 1, 2, 3 order by 1, 2, 3) x")
                        .query(String.class)
                        .single());
    }

    private String name() {
        return jdbc.sql("select beneficiary_name from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
