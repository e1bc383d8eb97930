package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.DateRange;

class CodeRowTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 1);
    private static final CodeRow LABOUR = new CodeRow(
            CodeList.FIELD_OF_LAW,
            "LABOUR",
            60,
            Set.of(FormOfAid.ADVICE),
            new DateRange(FIRST, null),
            // given in any order
            List.of(new CodeWording(SECOND, "Lao động, việc làm", "Đ27"), new CodeWording(FIRST, "Lao động", null)),
            List.of(new MarkedDays(CodeMark.COMMON_EXECUTOR, new DateRange(SECOND, LocalDate.of(2026, 12, 31)), "Đ25")),
            0);

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, Lao động, false",
        "2018-01-01, Lao động, false",
        "2026-11-30, Lao động, false",
        "2026-12-01, 'Lao động, việc làm', true",
        "2026-12-31, 'Lao động, việc làm', true",
        "2027-01-01, 'Lao động, việc làm', false",
    })
    void readsAndIsMarkedAsOnTheDayItIsAskedFor(LocalDate day, String label, boolean marked) {
        assertThat(LABOUR.on(day).label()).isEqualTo(label);
        assertThat(LABOUR.on(day).is(CodeMark.COMMON_EXECUTOR)).isEqualTo(marked);
    }
}
