package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.shared.Vietnam;

class PeriodWordsTests {

    private static final LocalDate CHANGED = LocalDate.of(2027, 3, 1);

    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void aTextTellsTheLengthOfToday() {
        assertThat(on("2027-02-28T16:59:00Z").of(PeriodOfLaw.D26)).isEqualTo("30 ngày");
        assertThat(on("2027-02-28T17:00:00Z").of(PeriodOfLaw.D26)).isEqualTo("20 ngày làm việc");
        assertThat(on("2027-02-28T16:59:00Z").of(List.of(PeriodOfLaw.D26, PeriodOfLaw.D15)))
                .containsExactly("30 ngày", "30 ngày");
    }

    @Test
    void ofADayOnRecordTheLengthOfThatDay() {
        assertThat(on("2027-05-01T00:00:00Z").on(PeriodOfLaw.D26, CHANGED.minusDays(1)))
                .isEqualTo("30 ngày");
    }

    private PeriodWords on(String now) {
        Locale locale = LocaleContextHolder.getLocale();
        messages.addMessage("calendar.period.CALENDAR_DAYS", locale, "{0} ngày");
        messages.addMessage("calendar.period.WORKING_DAYS", locale, "{0} ngày làm việc");
        PeriodTable table = (line, day) -> day.isBefore(CHANGED)
                ? new PeriodTerms(PeriodUnit.CALENDAR_DAYS, 30, "Article", Certainty.CONFIRMED)
                : new PeriodTerms(PeriodUnit.WORKING_DAYS, 20, "Article", Certainty.CONFIRMED);
        return new PeriodWords(table, messages, Clock.fixed(Instant.parse(now), Vietnam.ZONE));
    }
}
