package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;

/** Communes of one name lie in several provinces: a residence is told with both. */
@TgplTest
class ResidenceTests {

    private static final String DAK_LAK = "66";

    @Autowired
    private Catalogue catalogue;

    @Test
    void aCommuneIsToldWithItsProvinceAndAProvinceAlone() {
        CommuneView commune =
                catalogue.communesInForce(DAK_LAK, LocalDate.of(2026, 11, 23)).get(0);
        String province = catalogue.provinceName(DAK_LAK);
        assertThat(catalogue.residence(commune.code(), null))
                .isEqualTo(catalogue.communeName(commune.code()) + ", " + province);
        assertThat(catalogue.residence(null, DAK_LAK)).isEqualTo(province);
        assertThat(catalogue.residence(null, null)).isNull();
    }
}
