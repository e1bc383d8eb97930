package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;

@TgplTest
class ResidenceTests {

    @Autowired
    Assessment assessment;

    // Luật TGPL 2017 Đ26 k1, Đ35 k1
    @ParameterizedTest
    @CsvSource({
        "66, , 82, ELIGIBLE",
        "82, , 82, TRANSFER",
        "82, , , PLACE_UNKNOWN",
        ", , , PLACE_UNKNOWN",
        "66, 82-sa-dec, 82, TRANSFER",
    })
    void theProvinceAloneTellsWhereSomebodyResidesUntilHisCommuneIsKnown(
            @Nullable String province, @Nullable String commune, @Nullable String matter, Verdict expected) {
        assertThat(assessment
                        .answer(new AssessedRequest(
                                Channel.DIRECT,
                                "66",
                                null,
                                null,
                                province,
                                commune,
                                null,
                                null,
                                null,
                                false,
                                new Claims(List.of(new GroupClaim("HO_NGHEO", true)), false, false, null),
                                Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.ORIGINAL)),
                                matter,
                                null,
                                null,
                                false,
                                false,
                                false,
                                Set.of()))
                        .verdict())
                .isEqualTo(expected);
    }
}
