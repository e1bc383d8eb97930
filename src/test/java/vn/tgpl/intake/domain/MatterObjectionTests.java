package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.Catalogue;

/** What the law has against what is said of a matter is law, wherever it is typed. */
@TgplTest
class MatterObjectionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Catalogue catalogue;

    /** BLTTHS 2015 Đ76. */
    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(nullValues = "none", textBlock = """
            CRIMINAL, ARRESTED, none
            CRIMINAL, none,     none
            none,     none,     none
            LAND,     none,     DEFENCE_NOT_CRIMINAL
            CRIMINAL, VICTIM,   DEFENCE_NOT_OF_ACCUSED
            """)
    void aDefenderIsAppointedInCriminalProceedingsForWhoeverIsAccused(
            @Nullable String field, @Nullable String status, @Nullable MatterObjection objection) {
        assertThat(objections(null, true, field, status)).isEqualTo(objection == null ? Set.of() : Set.of(objection));
        assertThat(objections(null, false, field, status)).isEmpty();
    }

    /** TT 12/2018 Đ6 k1 điểm b. */
    @Test
    void aHearingThatHasBeenHeldIsNotOneToCome() {
        assertThat(objections(TODAY.minusDays(1), false, null, null)).containsExactly(MatterObjection.HEARING_HELD);
        assertThat(objections(TODAY, false, null, null)).isEmpty();
    }

    private Set<MatterObjection> objections(
            @Nullable LocalDate hearing, boolean appointed, @Nullable String field, @Nullable String status) {
        return MatterObjection.of(new MatterObjection.Said(hearing, appointed, field, status), catalogue, TODAY);
    }
}
