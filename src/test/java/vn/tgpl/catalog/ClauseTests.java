package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.DateRange;

class ClauseTests {

    @ParameterizedTest
    @CsvSource({
        "'Luật TGPL 2017 Đ7 k4', Đ7 k4",
        "'Luật TGPL 2017 Đ7 k7 điểm đ', Đ7 k7 điểm đ",
        "'Luật sửa đổi, bổ sung một số điều của Luật TGPL (2026); Luật TGPL 2017 Đ7 k6a', Đ7 k6a",
        "'Luật khác Đ77 k1', Diện người",
        "'Luật sửa đổi, bổ sung một số điều của Luật TGPL (2026)', Diện người",
    })
    void aListNamesTheClauseAndTheWholeLabelOnlyWhereThereIsNone(String reference, String shown) {
        EligibilityGroupView group = new EligibilityGroupView(
                "CODE",
                "Diện người",
                false,
                null,
                reference,
                "papers",
                Certainty.CONFIRMED,
                false,
                GroupCriteria.NONE,
                new DateRange(LocalDate.of(2026, 1, 1), null),
                List.of(),
                Set.of());
        assertThat(group.clause()).isEqualTo(shown);
    }
}
