package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.PlacedAddress;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.shared.DateRange;

class AddressReaderTests {

    private static final DateRange NOW = new DateRange(LocalDate.of(2025, 7, 1), null);
    private static final DateRange BEFORE = new DateRange(LocalDate.of(2004, 1, 1), LocalDate.of(2025, 6, 30));

    private final Places places = new Places(
            List.of(
                    new ProvinceView("66", "Đắk Lắk", NOW, null),
                    new ProvinceView("01", "Thành phố Hà Nội", NOW, null)),
            List.of(
                    new CommuneView("a", "Hòa Thắng", CommuneKind.COMMUNE, "66", BEFORE, null),
                    new CommuneView("b", "Tân Lập", CommuneKind.WARD, "66", NOW, null),
                    new CommuneView("c", "Ea H'leo", CommuneKind.COMMUNE, "66", NOW, null),
                    new CommuneView("d", "Tân Tiến", CommuneKind.COMMUNE, "66", NOW, null),
                    new CommuneView("e", "Tân Tiến", CommuneKind.WARD, "66", NOW, null),
                    new CommuneView("f", "Krông Ana", CommuneKind.COMMUNE, "66", NOW, null),
                    new CommuneView("g", "Ba Đình", CommuneKind.WARD, "01", NOW, null)),
            Map.of(),
            Villages.NONE);

    @ParameterizedTest
    @CsvSource({
        "'Buôn Kom Leo, Phường Tân Lập, Đắk Lắk',             b, Buôn Kom Leo",
        "'Thôn 3, BUON TAR, Xã EA H’LEO, Tỉnh ĐẮK LẮK',       c, 'Thôn 3, BUON TAR'",
        "'12 Đội Cấn, P. Ba Đình, TP. Hà Nội',                g, 12 Đội Cấn",
        "'Thôn Một, xã Tân Tiến, tỉnh Đắk Lắk',               d, Thôn Một",
        "'tan lap, dak lak',                                  b, ''",
    })
    void findsTheCommuneAndLeavesTheRest(String address, String commune, String line) {
        PlacedAddress placed = read(address);
        assertThat(placed.commune().code()).isEqualTo(commune);
        assertThat(placed.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buôn Kom Leo, Hòa Thắng, Đắk Lắk",
                "Thôn Một, Tân Tiến, Đắk Lắk",
                "Thôn 1, xã Ea Bông, Krông Ana, Đắk Lắk",
                "Thôn 1, xã Ea Bông, huyện Krông Ana, tỉnh Đắk Lắk",
                "xã Tân Lập, tỉnh Đắk Lắk",
                "Đắk Lắk",
                ""
            })
    void leavesAloneWhatIsPastAmbiguousOrUnknown(String address) {
        assertThat(AddressReader.read(address, places, LocalDate.of(2026, 11, 22)))
                .isEmpty();
    }

    @Test
    void placesOnlyWhatWasInForceOnTheDay() {
        assertThat(AddressReader.read("Tân Lập, Đắk Lắk", places, LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    private PlacedAddress read(String address) {
        return AddressReader.read(address, places, LocalDate.of(2026, 11, 22)).orElseThrow();
    }
}
