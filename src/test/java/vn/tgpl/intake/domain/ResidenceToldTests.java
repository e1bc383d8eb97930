package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật TGPL 2017 Đ26 k1 điểm a: where somebody resides is asked, not taken from how the form begins. */
class ResidenceToldTests {

    @ParameterizedTest
    @CsvSource({
        "66, , , false,",
        "66, 66-ea-kar, , false, 66",
        "66, , Buon Ky, false, 66",
        "66, , , true, 66",
        "82, , , false, 82",
        ", , , false,",
        ", , Buon Ky, false,",
    })
    void theProvinceOfTheCentreAloneTellsOfNobody(
            @Nullable String province,
            @Nullable String commune,
            @Nullable String address,
            boolean known,
            @Nullable String told) {
        assertThat(new ResidenceTold(province, commune, address, known).province("66"))
                .isEqualTo(told);
    }
}
