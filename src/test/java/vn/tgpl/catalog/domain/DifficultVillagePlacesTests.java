package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.shared.DateRange;

/** Luật TGPL Đ7 k4: of a commune that is no especially difficult area as a whole, single villages may be one. */
class DifficultVillagePlacesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final Places places = new Places(
            List.of(),
            List.of(commune("some"), commune("none"), commune("whole")),
            Map.of("whole", List.of(DateRange.since(FIRST))),
            new Villages(Map.of(
                    "some",
                    List.of(
                            new ListedVillage(new VillageName("Buôn Ea Kiêu"), DateRange.since(FIRST)),
                            new ListedVillage(new VillageName("Thôn 5"), new DateRange(FIRST, LAST))))));

    @ParameterizedTest
    @CsvSource({
        "some, , 2026-06-30, VILLAGE_NOT_TOLD",
        "some, Buôn Ea Kiêu, 2026-06-30, DIFFICULT",
        "some, ea kieu, 2026-06-30, DIFFICULT",
        "some, 'buon Ea Kieu, xa Ea Bar', 2026-06-30, DIFFICULT",
        "some, thon so 05, 2026-06-30, DIFFICULT",
        "some, Thôn 5, 2026-07-01, VILLAGE_NOT_FOUND",
        "some, Tổ 15, 2026-06-30, VILLAGE_NOT_FOUND",
        "some, Buôn, 2026-06-30, VILLAGE_NOT_FOUND",
        "none, , 2026-06-30, ORDINARY",
        "none, Buôn Ea Kiêu, 2026-06-30, ORDINARY",
        "whole, , 2026-06-30, DIFFICULT",
        "whole, Thôn 9, 2026-06-30, DIFFICULT",
        "some, , 2025-06-30, NO_LIST",
        "nowhere, , 2026-06-30, UNKNOWN",
        "some, 5, 2026-06-30, DIFFICULT",
        "some, Buôn 5, 2026-06-30, VILLAGE_NOT_FOUND",
        "some, Tổ dân phố 5, 2026-06-30, VILLAGE_NOT_FOUND",
        "some, bon Ea Kieu, 2026-06-30, DIFFICULT",
    })
    void whoeverLivesInAListedVillageLivesInSuchAnArea(
            String commune, @Nullable String village, LocalDate day, AreaKind expected) {
        assertThat(places.area(commune, village, day)).isEqualTo(expected);
    }

    /** However the name is written: composed or not, with marks or without, with any word for its kind. */
    @ParameterizedTest
    @CsvSource({
        "Thôn 5, 2026-07-01, 2026-06-30",
        "xom 05, 2026-07-01, 2026-06-30",
        "Thôn 5, 2026-06-30, ",
        "Buôn Ea Kiêu, 2026-07-01, ",
        "Tổ 15, 2026-07-01, ",
    })
    void theListTellsTheVillagesOfTheDayAndWhenTheOneThatIsMeantEnded(
            String village, LocalDate day, @Nullable LocalDate ended) {
        AreaView area = places.areaView("some", Normalizer.normalize(village, Normalizer.Form.NFD), day);
        assertThat(area.ended()).isEqualTo(ended);
        if (area.kind() != AreaKind.DIFFICULT) {
            assertThat(area.listed()).contains("Buôn Ea Kiêu").hasSize(day.isAfter(LAST) ? 1 : 2);
        }
    }

    @Test
    void whoeverComparedTheVillageWithTheListLivesInNoSuchArea() {
        assertThat(places.areaView("some", "Tổ 15", LAST).comparedWithList().kind())
                .isEqualTo(AreaKind.ORDINARY);
        assertThat(places.areaView("some", "Thôn 5", LAST).comparedWithList().kind())
                .as("what is listed stays so")
                .isEqualTo(AreaKind.DIFFICULT);
        assertThat(places.areaView("some", null, LAST).comparedWithList().kind())
                .as("nobody told what was compared")
                .isEqualTo(AreaKind.VILLAGE_NOT_TOLD);
    }

    /** A village alone tells of no list of the province. */
    @Test
    void oneVillageMakesNoOtherCommuneOrdinary() {
        Places province = new Places(
                List.of(),
                List.of(commune("some"), commune("none")),
                Map.of(),
                new Villages(
                        Map.of("some", List.of(new ListedVillage(new VillageName("Thôn 5"), DateRange.since(FIRST))))));
        assertThat(province.area("none", null, LAST)).isEqualTo(AreaKind.NO_LIST);
        assertThat(province.area("some", "Thôn 5", LAST)).isEqualTo(AreaKind.DIFFICULT);
    }

    private static CommuneView commune(String code) {
        return new CommuneView(code, code, CommuneKind.COMMUNE, "66", DateRange.since(LocalDate.of(2020, 1, 1)), null);
    }
}
