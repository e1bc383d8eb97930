package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.GroupClaim;

/** Luật TGPL 2017 Đ30 k4, TT 12/2018/TT-BTP Đ6 k1: fewer than five working days are left, and five are not fewer. */
@TgplTest
@Transactional
class NearDaysTests {

    @Autowired
    private Assessment assessment;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        // Sunday; 24/11 is a holiday from 2026
        "2026-11-22, 2026-11-27, URGENT",
        "2026-11-22, 2026-11-30, PAPERS_MISSING",
        // an ordinary week, from Monday
        "2026-11-09, 2026-11-13, URGENT",
        "2026-11-09, 2026-11-16, PAPERS_MISSING",
        // over Tết 2026, with the working days of the centre's calendar
        "2026-02-13, 2026-02-26, URGENT",
        "2026-02-13, 2026-02-27, PAPERS_MISSING",
        // on the day itself, and too late
        "2026-11-20, 2026-11-20, URGENT",
        "2026-11-20, 2026-11-19, PAPERS_MISSING",
    })
    void aHearingIsNearWhenFewerThanFiveWorkingDaysAreLeft(LocalDate day, LocalDate hearing, Verdict expected) {
        assertThat(assessment.answer(request(null, hearing), catalogue.law(day)).verdict())
                .isEqualTo(expected);
        assertThat(assessment.answer(request(hearing, null), catalogue.law(day)).verdict())
                .isEqualTo(expected);
    }

    private static AssessedRequest request(@Nullable LocalDate limitation, @Nullable LocalDate hearing) {
        return new AssessedRequest(
                Channel.DIRECT,
                "66",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                new Claims(List.of(new GroupClaim("HO_NGHEO", false)), false, false, null),
                Map.of(),
                "66",
                limitation,
                hearing,
                false,
                false,
                false,
                Set.of());
    }
}
