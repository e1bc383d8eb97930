package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.shared.DomainException;

/** When a request came in and an authority told of it is judged by one rule, wherever it is typed. */
@TgplTest
class ReceptionRuleTests {

    @Autowired
    private ReceptionRule rule;

    @Autowired
    private Clock clock;

    /** Luật TGPL 2017 Đ31 k2, k3: twelve hours of whoever is arrested or in custody. */
    @ParameterizedTest
    @CsvSource({"ARRESTED, true", "IN_CUSTODY, true", "ACCUSED_AT_LARGE, false", "VICTIM, false", ", false"})
    void theHourHasToBeToldOfWhoIsHeld(@Nullable String status, boolean needed) {
        LocalDate yesterday = today().minusDays(1);
        assertThat(rule.againstNotice(NoticeTime.of(yesterday, null), status))
                .hasSize(needed ? 1 : 0)
                .allMatch(NoticeHourMissing.class::isInstance);
        assertThat(rule.againstNotice(NoticeTime.of(yesterday, LocalTime.of(8, 30)), status))
                .isEmpty();
    }

    @Test
    void midnightThatWasToldIsAnHour() {
        // of a day that is over: today's own would be to come in the first second of the day
        Instant midnight = NoticeTime.of(today().minusDays(1), LocalTime.MIDNIGHT);
        assertThat(rule.againstNotice(midnight, "ARRESTED")).isEmpty();
        assertThat(NoticeTime.hour(midnight)).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(NoticeTime.hour(NoticeTime.of(today(), null))).isNull();
    }

    @Test
    void nothingCameInOrWasToldLaterThanNow() {
        Instant later = clock.instant().plus(Duration.ofMinutes(2));
        assertThat(rule.againstNotice(later, null))
                .extracting(DomainException::field)
                .containsExactly("notifiedTime");
        assertThat(rule.againstReceipt(later, null))
                .extracting(DomainException::field)
                .containsExactly("receivedTime");
    }

    @Test
    void nothingCameInBeforeItWasToldOfNorLongerAgoThanIsBelieved() {
        Instant told = NoticeTime.of(today().minusDays(1), null);
        assertThat(rule.againstReceipt(NoticeTime.of(today().minusDays(2), null), told))
                .hasExactlyElementsOfTypes(ReceiptBeforeNotice.class);
        Instant longAgo = NoticeTime.of(today().minusYears(10), null);
        assertThat(rule.againstReceipt(longAgo, null)).hasExactlyElementsOfTypes(ReceiptTooEarly.class);
        assertThat(rule.againstNotice(longAgo, null)).hasExactlyElementsOfTypes(NoticeTooEarly.class);
    }

    @Test
    void itIsAskedOfACommandToo() {
        Reception reception = new Reception(
                Channel.AUTHORITY,
                "CQDT",
                NoticeTime.of(today(), null),
                null,
                null,
                clock.instant().plusSeconds(90));
        assertThat(rule.against(reception, "ARRESTED"))
                .hasExactlyElementsOfTypes(NoticeHourMissing.class, ReceiptToCome.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
