package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.domain.refusal.StageNotOfStanding;
import vn.tgpl.catalog.Proceedings.Stand;

/** As what one registers for whom, and in which stage (TTLT 10/2018 Đ6, Đ12, Đ13). */
class RegistrationFitTests {

    /** As the lists mark who has a defender, and who has none. */
    private static final RegistrationFit.StoodBy MARKED = status -> {
        if (status == null || status.equals("LEARNT_SINCE")) {
            return EnumSet.allOf(Stand.class);
        }
        boolean harmed =
                Set.of("VICTIM", "WITNESS", "CIVIL_DEFENDANT", "DENOUNCED").contains(status);
        return Set.of(harmed ? Stand.PROTECTION : Stand.DEFENCE);
    };

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "ARRESTED,          CRIMINAL, DEFENDER",
        "IN_CUSTODY,        CRIMINAL, DEFENDER",
        "HELD_IN_EMERGENCY, CRIMINAL, DEFENDER",
        "DEFENDANT_AT_LARGE,LAND,     DEFENDER",
        "VICTIM,            CRIMINAL, PROTECTOR",
        "WITNESS,           CRIMINAL, PROTECTOR",
        "CIVIL_DEFENDANT,   CIVIL,    PROTECTOR",
        ",                  LABOUR,   PROTECTOR",
        "DENOUNCED,         CRIMINAL, PROTECTOR",
        ",                  CRIMINAL, DEFENDER PROTECTOR",
        "LEARNT_SINCE,      OTHER,    DEFENDER PROTECTOR",
    })
    void theCapacityFollowsTheStanding(@Nullable String status, String field, String capacities) {
        assertThat(new RegistrationFit(status, field, List.of()).capacities(MARKED))
                .extracting(Capacity::name)
                .containsExactly(capacities.split(" "));
    }

    @Test
    void whoeverJoinedIsStoodByToo() {
        assertThat(new RegistrationFit("VICTIM", "CRIMINAL", List.of("ACCUSED_AT_LARGE")).capacities(MARKED))
                .containsExactly(Capacity.DEFENDER, Capacity.PROTECTOR);
    }

    @Test
    void aStageThatNobodyReachesWithHisStandingIsRefusedUntilItIsCorrected() {
        RegistrationFit accused = new RegistrationFit("ACCUSED_AT_LARGE", "CRIMINAL", List.of());
        assertThat(accused.objections(Capacity.DEFENDER, "DENUNCIATION", MARKED))
                .hasExactlyElementsOfTypes(StageNotOfStanding.class);
        assertThat(accused.objections(Capacity.DEFENDER, "INVESTIGATION", MARKED))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "INVESTIGATION,       CRIMINAL,       true",
        "PROSECUTION,         CRIMINAL,       true",
        "INVESTIGATION,       CIVIL,          false",
        "PROSECUTION,         ADMINISTRATIVE, false",
        "DENUNCIATION,        LAND,           false",
        "FIRST_INSTANCE,      CIVIL,          true",
        "APPEAL,              ADMINISTRATIVE, true",
        "OUTSIDE_PROCEEDINGS, CRIMINAL,       false",
        "BEFORE_ACTION,       CIVIL,          false",
        "INVESTIGATION,       OTHER,          true",
        "LEARNT_SINCE,        CIVIL,          true",
    })
    void theStageIsOneOfTheProcedure(String stage, String field, boolean known) {
        assertThat(new RegistrationFit(null, field, List.of()).knowsStage(stage))
                .isEqualTo(known);
    }
}
