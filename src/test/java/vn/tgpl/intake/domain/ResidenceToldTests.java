package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật TGPL 2017 Đ26 k1 điểm a: where somebody resides is asked, not taken from how the form begins. */
class ResidenceToldTests {

    @ParameterizedTest
    @CsvSource({
        "66, 66, , , false, false,",
        "66, 66, 66-ea-kar, , false, true, 66",
        "66, 66, , Buon Ky, false, true, 66",
        "66, 66, , , true, true, 66",
        "66, 82, , , false, true, 82",
        "66, , , , false, true,",
        ", 66, , , false, true, 66",
        ", , , , false, false,",
        ", , , Buon Ky, false, true,",
    })
    void theProvinceOfTheCentreAloneTellsOfNobody(
            @Nullable String preset,
            @Nullable String province,
            @Nullable String commune,
            @Nullable String address,
            boolean known,
            boolean isTold,
            @Nullable String told) {
        ResidenceTold residence = new ResidenceTold(preset, province, commune, address, known);
        assertThat(residence.isTold()).isEqualTo(isTold);
        assertThat(residence.province()).isEqualTo(told);
    }
}
