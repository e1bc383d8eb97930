package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

class ScopeSqlTests {

    @ParameterizedTest
    @CsvSource({"NONE", "CENTRE", "PROVINCE"})
    void aScopeOverAPlaceThatNamesNoneSeesNothing(Level level) {
        AccessScope scope = new AccessScope(level, ActorId.next(), OfficeId.next(), null, null);
        assertThat(ScopeSql.of(scope, "r").predicate()).isEqualTo("false");
    }
}
