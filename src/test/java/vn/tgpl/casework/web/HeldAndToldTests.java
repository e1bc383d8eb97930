package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;

/** Luật TGPL 2017 Đ31 k2, k3: who is held and was told of is appointed for at once, and within twelve hours of the notice. */
class HeldAndToldTests extends CaseWebTest {

    private static final Duration HOURS = Duration.ofHours(12);

    private Instant now;

    @BeforeEach
    void thisMinute() {
        now = now().truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void theHoursRunFromTheNoticeAndNotFromTheAcceptance() {
        Instant told = now.minus(Duration.ofHours(3));
        CaseId id = held(told, now.minus(Duration.ofHours(1)));
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "phải làm ngay, chậm nhất " + Display.dateTime(told.plus(HOURS)),
                        "ngay, chậm nhất còn",
                        "Luật TGPL 2017 Đ31 k2, k3",
                        "Tính từ lúc nhận thông báo của cơ quan tố tụng: " + Display.dateTime(told) + ".")
                .doesNotContain("thì thời hạn đã hết", "tag-overdue");
    }

    @Test
    void aNoticeThatLayLongerThanTheHoursIsOverdueAtTheAcceptanceAndTheCaseSaysSo() {
        Instant told = now.minus(Duration.ofDays(3));
        Instant accepted = now.minus(Duration.ofMinutes(10));
        CaseId id = held(told, accepted);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "tag-overdue",
                        "phải làm ngay, chậm nhất " + Display.dateTime(told.plus(HOURS)),
                        "Khi thụ lý lúc " + Display.dateTime(accepted) + " thì thời hạn đã hết");
    }

    @Test
    void whoIsHeldAndAskedHimselfWaitsTwelveHoursFromTheAcceptance() {
        Instant accepted = now.minus(Duration.ofHours(1));
        CaseId id = open(CaseSetup.Accepted.litigation(accepted).status("ARRESTED"));
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(Display.dateTime(accepted.plus(HOURS)))
                .doesNotContain("Tính từ lúc nhận thông báo", "phải làm ngay");
    }

    private CaseId held(Instant told, Instant accepted) {
        return open(CaseSetup.Accepted.litigation(accepted).status("ARRESTED").toldAt(told));
    }
}
