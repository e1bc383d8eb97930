package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** How and when a request came in. */
class RequestReceptionTests extends RequestFormTest {

    @Autowired
    private Clock clock;

    @Test
    void aNoticeByAnAuthorityNeedsItsNameAndTime() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer(), "AUTHORITY"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.notifyingAuthority-error", "reception.notifiedOn-error");
    }

    @Test
    void aChannelSentEmptyIsAskedForAgainOnEveryWayTheFormIsShown() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), " "))
                .hasStatus(422)
                .bodyText()
                .contains("reception.channel-error");
        assertThat(RequestPosts.form(mvc, "/requests/new/party", id, As.intakeOfficer(), " "))
                .hasStatusOk()
                .bodyText()
                .contains("parties[0].fullName");
    }

    @Test
    void aRequestPassedOnNamesTheCentreItComesFrom() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer(), "TRANSFER"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.transferredFrom-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "TRANSFER")
                        .param("reception.transferredFrom", "Trung tâm số 9"))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Trung tâm khác chuyển đến", "Trung tâm số 9");
    }

    @Test
    void whatCameInBeforeItWasTypedCountsFromItsDay() {
        LocalDate day = lastYearIfThatIsNotLongAgo();
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "POST")
                        .param("reception.receivedOn", Display.date(day))
                        .param("reception.receivedTime", "15:20"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("15:20 " + Display.date(day), "." + day.getYear());
    }

    private LocalDate lastYearIfThatIsNotLongAgo() {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastYear = today.withDayOfYear(1).minusDays(1);
        LocalDate longAgo = today.minusDays(360);
        return lastYear.isBefore(longAgo) ? longAgo : lastYear;
    }

    @Test
    void aVisitIsReceivedWhenItIsTyped() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("reception.receivedOn", "30/12/2025"))
                .hasStatus(302);
        entities.flush();
        assertThat(count("intake.request where id = :id and not received_earlier and received_at >= '2026-01-01'"))
                .isOne();
    }

    @Test
    void aReceptionInTheFutureOrBeforeItsNoticeIsRefusedAtItsField() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "POST").param("reception.receivedOn", "1/1/2090"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.receivedOn-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "ELECTRONIC")
                        .param("reception.receivedTime", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.receivedOn-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "AUTHORITY")
                        .param("reception.notifyingAuthority", "TAND khu vực 1")
                        .param("reception.notifiedOn", "5/1/2026")
                        .param("reception.receivedOn", "4/1/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày nhận không được trước ngày cơ quan thông báo");
    }
}
