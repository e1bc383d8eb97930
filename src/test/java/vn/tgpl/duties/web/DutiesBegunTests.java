package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseReopened;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.PractitionerReplaced;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.intake.TransferReturned;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;

/** What begins a duty about a case or a request, and that it begins once. */
class DutiesBegunTests extends DutyWebTest {

    @Test
    void aRefusedRequestIsToldInWritingOnceAndTheNoticeStandsOnItsPage() {
        UUID request = request("DIRECT");
        refuse(request);
        refuse(request);
        assertThat(kinds("request_id", request)).containsExactly("D2");
        assertThat(get("/requests/" + request, As.intakeOfficer()))
                .bodyText()
                .contains(
                        "Văn bản phải gửi, việc có hạn", "thông báo bằng văn bản, nêu lý do", "luật không ghi số ngày");
    }

    @Test
    void anAuthorityHearsWhyItsPersonIsNotHelped() {
        UUID request = request("AUTHORITY");
        refuse(request);
        assertThat(kinds("request_id", request)).containsExactly("D2", "D9_ANSWER");
        events.publishEvent(new RequestWithdrawn(new RequestId(request), LocalDate.now(clock), clock.instant(), by(3)));
        assertThat(kinds("request_id", request)).contains("D16");
    }

    @Test
    void anAssignmentBeginsItsNoticeOnTheDayOfTheDecisionAndTheLawyersChoice() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        assign(id, lawyer);
        assign(id, lawyer);
        assertThat(kinds("case_id", id.value())).containsExactly("D11", "D29");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("gửi quyết định cho người được trợ giúp", "Người thực hiện: Le Van Luat", "đã chậm 2 ngày");
        events.publishEvent(end(id, "WITHDRAWN", 0));
        assertThat(kinds("case_id", id.value())).contains("D16");
    }

    /** What the office tells of his appointment falls with it, and so does what he owes himself. */
    @Test
    void whoeverIsReplacedOwesNothingInTheCaseAnyMore() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        UUID other = setup.practitioner("CONTRACT_LAWYER", "Vo Thi Sau", CaseSetup.LAWYER);
        assign(id, lawyer);
        assign(id, other);
        events.publishEvent(new PractitionerReplaced(id, new PractitionerId(lawyer), new ActorId(Rows.account(2))));
        assertThat(jdbc.sql("""
                        select d.kind || ' ' || d.state || ' ' || p.full_name from duties.duty d
                          join practitioners.practitioner p on p.id = d.executor_id
                         where d.case_id = :id order by 1""").param("id", id.value()).query(String.class).list())
                .containsExactly(
                        "D11 DROPPED Le Van Luat",
                        "D11 OPEN Vo Thi Sau",
                        "D29 DROPPED Le Van Luat",
                        "D29 OPEN Vo Thi Sau");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("cơ quan tố tụng · Le Van Luat", "cơ quan tố tụng · Vo Thi Sau", "đã bỏ");
        UUID dropped = jdbc.sql("select id from duties.duty where case_id = :id and state = 'DROPPED' and kind = 'D29'")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(get("/duties/" + dropped, As.director()))
                .bodyText()
                .contains("Người thực hiện đã được thay thế trong vụ việc");
    }

    /** Luật TGPL 2017 Đ37 k2: that a case is not continued, or was taken back, is told with its reason. */
    @ParameterizedTest(name = "{0}, told by {1}: {2}")
    @CsvSource({
        "NOT_CONTINUED_CONDUCT, DIRECT, D32",
        "NOT_CONTINUED_BENEFICIARY_DECEASED, DIRECT, D32",
        "PAPERS_NOT_SUPPLIED, DIRECT, D32",
        "NOT_CONTINUED_UNLAWFUL_CONTENT, AUTHORITY, D32 D32_AUTHORITY",
        "WITHDRAWN, AUTHORITY, D16 D32_AUTHORITY",
        "WITHDRAWN, DIRECT, D16",
        "DISCONTINUED_BY_LAW, AUTHORITY, D32_AUTHORITY",
        "DISCONTINUED_BY_LAW, DIRECT, ''",
        "JUDGMENT, AUTHORITY, ''"
    })
    void aCaseThatIsNotContinuedIsToldInWriting(String result, String channel, String kinds) {
        CaseId id = litigation();
        jdbc.sql("""
                        update intake.request set channel = :channel
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("channel", channel).param("id", id.value()).update();
        events.publishEvent(end(id, result, 0));
        assertThat(String.join(" ", kinds("case_id", id.value()))).isEqualTo(kinds);
    }

    /** An end that was taken back is told to nobody; the next one, of the same day too, is. */
    @Test
    void aCaseThatIsOpenedAgainAndEndsAgainIsToldAnew() {
        CaseId id = litigation();
        CaseClosed end = end(id, "NOT_CONTINUED_CONDUCT", 0);
        events.publishEvent(end);
        assertThat(open(id)).containsExactly("D32");
        events.publishEvent(new CaseReopened(id, new ActorId(Rows.account(2))));
        assertThat(open(id)).isEmpty();
        events.publishEvent(end);
        assertThat(open(id)).containsExactly("D32");
    }

    /** TT 12/2018 Đ9 k2: a withdrawal is answered at once when it comes in, whenever it is noted. */
    @Test
    void theAnswerToAWithdrawalIsOwedFromTheDayItCameIn() {
        UUID request = request("DIRECT");
        events.publishEvent(new RequestWithdrawn(
                new RequestId(request), LocalDate.now(clock).minusDays(2), clock.instant(), by(3)));
        assertThat(begun("D16", request)).isEqualTo(LocalDate.now(clock).minusDays(2));
        UUID asked = request("AUTHORITY");
        events.publishEvent(
                new RequestWithdrawn(new RequestId(asked), LocalDate.now(clock).minusDays(2), clock.instant(), by(3)));
        assertThat(begun("D16", asked)).isEqualTo(LocalDate.now(clock).minusDays(2));
        assertThat(begun("D9_ANSWER", asked)).isEqualTo(LocalDate.now(clock).minusDays(2));
        CaseId id = litigation();
        jdbc.sql(
                        "update intake.request set channel = 'AUTHORITY' where id = (select request_id from casework.legal_aid_case where id = :id)")
                .param("id", id.value())
                .update();
        events.publishEvent(end(id, "WITHDRAWN", 3));
        assertThat(begun("D16", id.value())).isEqualTo(LocalDate.now(clock).minusDays(3));
        assertThat(begun("D32_AUTHORITY", id.value())).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void aNoticeThatWasGivenDoesNotStandForTheNextEndOfTheSameDay() {
        CaseId id = litigation();
        LocalDate today = LocalDate.now(clock);
        events.publishEvent(end(id, "NOT_CONTINUED_CONDUCT", 0));
        jdbc.sql(
                        "update duties.duty set state = 'MET', met_on = :today, manner = 'POST', settled_at = now() where case_id = :id")
                .param("today", today)
                .param("id", id.value())
                .update();
        events.publishEvent(new CaseReopened(id, new ActorId(Rows.account(2))));
        events.publishEvent(end(id, "NOT_CONTINUED_BENEFICIARY_DECEASED", 0));
        assertThat(kinds("case_id", id.value())).containsExactly("D32", "D32");
        assertThat(open(id)).containsExactly("D32");
    }

    @Test
    void aTransferThatComesBackIsToldToNobodyAnyMore() {
        UUID request = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Y Lui Niê");
        RequestId id = new RequestId(request);
        events.publishEvent(
                new RequestTransferred(id, clock.instant(), new ActorId(Rows.account(3)), null, "Hội Luật gia tỉnh"));
        assertThat(kinds("request_id", request)).containsExactly("D25");
        events.publishEvent(new TransferReturned(id, clock.instant()));
        assertThat(jdbc.sql("select state from duties.duty where request_id = :id")
                        .param("id", request)
                        .query(String.class)
                        .list())
                .containsExactly("DROPPED");
    }

    private List<String> open(CaseId id) {
        return jdbc.sql("select kind from duties.duty where case_id = :id and state = 'OPEN' order by kind")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private List<String> kinds(String column, UUID id) {
        return jdbc.sql("select kind from duties.duty where " + column + " = :id order by kind")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** A case that ends today; taken back so many days ago where it is taken back. */
    private CaseClosed end(CaseId id, String result, int daysAgo) {
        LocalDate today = LocalDate.now(clock);
        return new CaseClosed(id, result, today, result.equals("WITHDRAWN") ? today.minusDays(daysAgo) : null);
    }

    private LocalDate begun(String kind, UUID subject) {
        return jdbc.sql("""
                        select (begun_at at time zone 'Asia/Ho_Chi_Minh')::date from duties.duty
                         where kind = :kind and coalesce(case_id, request_id) = :id""")
                .param("kind", kind)
                .param("id", subject)
                .query(LocalDate.class)
                .single();
    }
}
