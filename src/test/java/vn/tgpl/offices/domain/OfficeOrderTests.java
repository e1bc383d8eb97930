package vn.tgpl.offices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

class OfficeOrderTests {

    private static final LocalDate BEGAN = LocalDate.of(2020, 1, 1);

    @Test
    void namesStandInTheOrderOfTheVietnameseAlphabet() {
        assertThat(Stream.of("Yên Bái", "Đồng Tháp", "Đắk Lắk", "An Giang", "Cà Mau", "Gia Lai")
                        .map(name -> office(name, null))
                        .sorted(OfficeOrder.BY_NAME)
                        .map(OfficeView::name))
                .containsExactly("An Giang", "Cà Mau", "Đắk Lắk", "Đồng Tháp", "Gia Lai", "Yên Bái");
    }

    @Test
    void whatEndedStandsLast() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(Stream.of(office("An Giang", today.minusDays(1)), office("Yên Bái", null), office("Cà Mau", today))
                        .sorted(OfficeOrder.presentFirst(today).thenComparing(OfficeOrder.BY_NAME))
                        .map(OfficeView::name))
                .containsExactly("Cà Mau", "Yên Bái", "An Giang");
    }

    private static OfficeView office(String name, @Nullable LocalDate last) {
        return new OfficeView(
                new OfficeId(TimeOrderedId.next()),
                OfficeKind.CENTRE,
                name,
                "TT",
                "66",
                null,
                null,
                null,
                null,
                new DateRange(BEGAN, last));
    }
}
