package vn.tgpl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.Catalogue;

/** Luật TGPL 2017 Đ7 k4: that a village is none of those listed can be said of one that is named, in a commune that is. */
@TgplTest
class TickRefusalTests {

    private static final LocalDate LISTED = LocalDate.of(2026, 11, 2);

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        ",, COMMUNE_NOT_TOLD",
        ",Buôn Khác, COMMUNE_NOT_TOLD",
        "66-ea-sup,, COMMUNE_LISTED",
        "66-ea-sup,Buôn Khác, COMMUNE_LISTED",
        "66-dur-kmal,, VILLAGE_NOT_TOLD",
        "66-krong-bong,, VILLAGE_NOT_TOLD",
        "66-dur-kmal,buon vi du mot, VILLAGE_LISTED",
        "66-dur-kmal,Buôn Khác,",
    })
    void theReason(@Nullable String commune, @Nullable String village, TickRefusal.@Nullable Reason reason) {
        assertThat(TickRefusal.of(catalogue, commune, village, LISTED).map(TickRefusal::reason))
                .isEqualTo(Optional.ofNullable(reason));
    }
}
