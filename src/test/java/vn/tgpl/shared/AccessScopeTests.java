package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.AccessScope.Level;

class AccessScopeTests {

    private static final ActorId ME = ActorId.next();
    private static final OfficeId MINE = OfficeId.next();
    private static final OfficeId CENTRE = OfficeId.next();

    @ParameterizedTest(name = "{0}: own {1}, office {2}, centre {3}, province {4}, elsewhere {5}")
    @CsvSource({
        "NONE,     false, false, false, false, false",
        "OWN,      true,  false, false, false, false",
        "OFFICE,   true,  true,  false, false, false",
        "CENTRE,   true,  true,  true,  false, false",
        "PROVINCE, true,  true,  true,  true,  false",
        "ALL,      true,  true,  true,  true,  true"
    })
    void covers(Level level, boolean own, boolean office, boolean centre, boolean province, boolean elsewhere) {
        AccessScope scope = new AccessScope(level, ME, MINE, CENTRE, "66");
        OfficeId other = OfficeId.next();
        assertThat(scope.covers(new Ownership(other, other, "82", Set.of(ME)))).isEqualTo(own);
        assertThat(scope.covers(new Ownership(MINE, CENTRE, "66", Set.of()))).isEqualTo(office);
        assertThat(scope.covers(new Ownership(other, CENTRE, "66", Set.of()))).isEqualTo(centre);
        assertThat(scope.covers(new Ownership(other, other, "66", Set.of()))).isEqualTo(province);
        assertThat(scope.covers(new Ownership(other, other, "82", Set.of()))).isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "{0}: left to the office {1}, to the centre {2}, to the province {3}, elsewhere {4}")
    @CsvSource({
        "NONE,     false, false, false, false",
        "OWN,      false, false, false, false",
        "OFFICE,   true,  false, false, false",
        "CENTRE,   true,  true,  false, false",
        "PROVINCE, true,  true,  true,  false",
        "ALL,      true,  true,  true,  true"
    })
    void coversWhatWasLeftToItAsItsOwn(
            Level level, boolean office, boolean centre, boolean province, boolean elsewhere) {
        OfficeId gone = OfficeId.next();
        OfficeId other = OfficeId.next();
        AccessScope scope =
                new AccessScope(level, ME, MINE, CENTRE, "66", new TakenOver(Set.of(gone), Set.of(gone), Set.of("54")));
        assertThat(scope.covers(new Ownership(gone, gone, "54", Set.of()))).isEqualTo(office);
        assertThat(scope.covers(new Ownership(other, gone, "54", Set.of()))).isEqualTo(centre);
        assertThat(scope.covers(new Ownership(other, other, "54", Set.of()))).isEqualTo(province);
        assertThat(scope.covers(new Ownership(other, other, "82", Set.of()))).isEqualTo(elsewhere);
    }

    @Test
    void ofACentreItCoversWhatWasLeftToTheCentreThoughItSeesOneOfficeOnly() {
        OfficeId gone = OfficeId.next();
        AccessScope scope =
                new AccessScope(Level.OFFICE, ME, MINE, CENTRE, "66", new TakenOver(Set.of(), Set.of(gone), Set.of()));
        assertThat(scope.covers(new Ownership(gone, gone, "66", Set.of()))).isFalse();
        assertThat(scope.asCentre().covers(new Ownership(gone, gone, "66", Set.of())))
                .isTrue();
    }
}
