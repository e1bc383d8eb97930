package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.ShippedPeriods;

class TrialNoticeTests {

    @ParameterizedTest(name = "{0} before")
    @CsvSource({"11, IN_TIME", "10, IN_TIME", "9, ONLY_FOR_SHORTENED", "7, ONLY_FOR_SHORTENED", "6, LATE", "0, LATE"})
    void tenDaysAreDueAndSevenInTheShortenedProcedure(int days, TrialNotice.Timeliness expected) {
        LocalDate heard = LocalDate.of(2026, 11, 22);
        assertThat(TrialNotice.of(heard, heard.plusDays(days), NoticeOwed.on(heard, ShippedPeriods.table())))
                .isEqualTo(expected);
    }
}
