package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/** Whether a ground of replacement bars a return is asked as on the day on which somebody left. */
@TgplTest
class ReturnsTests {

    /** Nobody asked that he be changed. */
    private static final UUID NO_ASSIGNMENT = new UUID(7, 9);

    @Autowired
    private Returns returns;

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "REGISTRATION_REFUSED, 2018-08-31, false",
        "REGISTRATION_REFUSED, 2018-09-01, true",
        "NOT_OBJECTIVE,        2017-12-31, false",
        "NOT_OBJECTIVE,        2018-01-01, true",
        "NOT_EFFECTIVE,        2026-11-20, false",
        "UNKNOWN_GROUND,       2026-11-20, false",
    })
    void aGroundBarsFromTheDayFromWhichItIsMarkedSo(String ground, LocalDate left, boolean barred) {
        PractitionerId who = new PractitionerId(new UUID(7, 1));
        assertThat(barred(new Vacancy.Left(NO_ASSIGNMENT, who, ground, left)).containsKey(who))
                .isEqualTo(barred);
    }

    /** He may have left twice: what bars his return is not undone by leaving once more on a ground that passes. */
    @ParameterizedTest
    @CsvSource({"NOT_OBJECTIVE, NOT_EFFECTIVE", "NOT_EFFECTIVE, NOT_OBJECTIVE"})
    void whatBarredOnceBarsStill(String first, String second) {
        PractitionerId who = new PractitionerId(new UUID(7, 1));
        assertThat(barred(
                                new Vacancy.Left(NO_ASSIGNMENT, who, first, LocalDate.of(2026, 3, 2)),
                                new Vacancy.Left(NO_ASSIGNMENT, who, second, LocalDate.of(2026, 5, 4)))
                        .keySet())
                .containsExactly(who);
    }

    private Map<PractitionerId, Suitability.Obstacle> barred(Vacancy.Left... left) {
        Vacancy vacancy = vacancy(left);
        return returns.barred(List.of(vacancy)).getOrDefault(vacancy.caseId(), Map.of());
    }

    private static Vacancy vacancy(Vacancy.Left... left) {
        return new Vacancy(
                new CaseId(new UUID(7, 2)),
                FormOfAid.LITIGATION,
                new OfficeId(new UUID(7, 3)),
                Set.of(),
                List.of(left));
    }
}
