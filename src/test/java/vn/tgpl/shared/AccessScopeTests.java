package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
}
