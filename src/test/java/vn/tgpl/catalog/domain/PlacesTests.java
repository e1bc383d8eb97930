package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;

/** Luật TGPL Đ7 k4: people of few peoples who live in areas of especially difficult conditions. */
class PlacesTests {

    private static final String SHIPPED = "66-ea-sup";
    private static final String OFFICIAL = "24211";
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate IMPORTED = LocalDate.of(2026, 6, 1);

    private static final List<CommuneView> COMMUNES = List.of(
            commune(SHIPPED, new DateRange(FIRST, IMPORTED.minusDays(1)), OFFICIAL),
            commune(OFFICIAL, DateRange.since(FIRST), null),
            commune("66-ea-kar", DateRange.since(FIRST), null));

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, ORDINARY",
        "2026-06-30, ORDINARY",
        "2026-07-01, DIFFICULT",
        "2026-12-31, DIFFICULT",
        "2027-01-01, ORDINARY"
    })
    void whatIsDecidedOfTheOfficialCodeHoldsForPeopleOnRecordWithTheShippedOne(LocalDate day, AreaKind area) {
        Places places = places(Map.of(
                OFFICIAL,
                List.of(new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))),
                "66-ea-kar",
                List.of(DateRange.since(FIRST))));
        assertThat(places.area(SHIPPED, null, day)).isEqualTo(area);
        if (!day.isBefore(IMPORTED)) {
            assertThat(places.area(OFFICIAL, null, day)).isEqualTo(area);
        }
    }

    @Test
    void aDecisionEndedOnTheOfficialCodeIsEndedForThemToo() {
        LocalDate ended = LocalDate.of(2026, 8, 31);
        Places places = places(
                Map.of(SHIPPED, List.of(DateRange.since(FIRST)), OFFICIAL, List.of(new DateRange(FIRST, ended))));
        assertThat(places.area(SHIPPED, null, ended)).isEqualTo(AreaKind.DIFFICULT);
        assertThat(places.area(SHIPPED, null, ended.plusDays(1))).isNotEqualTo(AreaKind.DIFFICULT);
    }

    @Test
    void whileTheShippedCodeStandsItsOwnListCounts() {
        Places places = places(Map.of(SHIPPED, List.of(DateRange.since(FIRST))));
        assertThat(places.area(SHIPPED, null, IMPORTED.minusDays(1))).isEqualTo(AreaKind.DIFFICULT);
        assertThat(places.area(SHIPPED, null, IMPORTED)).isNotEqualTo(AreaKind.DIFFICULT);
    }

    @Test
    void codesThatSucceedEachOtherLeadNowhere() {
        DateRange past = new DateRange(FIRST, FIRST);
        Places places = new Places(
                List.of(),
                List.of(commune("a1", past, "b1"), commune("b1", past, "a1")),
                Map.of("a1", List.of(DateRange.since(FIRST))),
                Villages.NONE);
        assertThat(places.area("a1", null, IMPORTED)).isEqualTo(AreaKind.DIFFICULT);
        assertThat(places.area("unknown", null, IMPORTED)).isNotEqualTo(AreaKind.DIFFICULT);
    }

    /** The code of a province may name another one at other times: 66 did not end when it took in 54. */
    @ParameterizedTest
    @CsvSource({
        "54, 2025-06-30, 54",
        "54, 2025-07-01, 66",
        "66, 2025-07-01, 66",
        "x1, 2025-07-01, x1",
        "99, 2025-07-01, 99"
    })
    void aPlaceOfAMergedProvinceLiesInTheOneThatStands(String code, LocalDate day, String standing) {
        DateRange before = new DateRange(LocalDate.of(2010, 1, 1), FIRST.minusDays(1));
        Places places = new Places(
                List.of(
                        new ProvinceView("66", "Former", before, "66"),
                        new ProvinceView("66", "Merged", DateRange.since(FIRST), null),
                        new ProvinceView("54", "Left", before, "66"),
                        new ProvinceView("x1", "Round", before, "x2"),
                        new ProvinceView("x2", "Round", before, "x1")),
                List.of(),
                Map.of(),
                Villages.NONE);
        assertThat(places.provinceStanding(code, day)).isEqualTo(standing);
    }

    private static Places places(Map<String, List<DateRange>> difficult) {
        return new Places(List.of(), COMMUNES, difficult, Villages.NONE);
    }

    private static CommuneView commune(String code, DateRange validity, String successor) {
        return new CommuneView(code, code, CommuneKind.COMMUNE, "66", validity, successor);
    }
}
