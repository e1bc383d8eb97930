package vn.tgpl.practitioners.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.DateRange;

/** TT 08/2017/TT-BTP: a contract is renewed once. */
class SecondRenewalTests {

    @ParameterizedTest
    @CsvSource({
        "2020-01-01/2022-12-31, ",
        "2020-01-01/2022-12-31 2023-01-01/2025-12-31, ",
        "2020-01-01/2022-12-31 2023-01-01/2025-12-31 2026-01-01/2028-12-31, 2026-01-01",
        "2020-01-01/2022-12-31 2023-01-01/2025-12-31 2026-01-02/2028-12-31, ",
        "2020-01-01/2022-12-31 2023-02-01/2025-12-31 2026-01-01/2028-12-31, ",
        "2018-01-01/2019-12-31 2020-02-01/2021-12-31 2022-01-01/2023-12-31 2024-01-01/2026-12-31, 2024-01-01",
    })
    void isToldByTheDayOnWhichItBegins(String contracts, @Nullable LocalDate begins) {
        assertThat(terms(contracts).secondRenewal().map(DateRange::from).orElse(null))
                .isEqualTo(begins);
    }

    private static Terms terms(String contracts) {
        return new Terms(Arrays.stream(contracts.split(" ", -1))
                .map(range -> range.split("/", -1))
                .map(days -> new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList());
    }
}
