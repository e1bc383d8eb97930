package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

@TgplTest
@Transactional
class ScopeOfASignInTests {

    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";

    @Autowired
    private SignInQueries signIns;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"giamdoc", "tiepnhan", "chinhanh"})
    void peopleOfACentreAndItsBranchesBelongToTheCentre(String username) {
        assertThat(scopeOf(username).centre()).isEqualTo(OfficeId.of(CENTRE));
    }

    @ParameterizedTest
    @CsvSource({"sotuphap", "ubndxa", "phongtuphap", "cuc"})
    void allOthersBelongToNone(String username) {
        assertThat(scopeOf(username).centre()).isNull();
    }

    @Test
    void whereRolesReachUnequallyFarTheNarrowestCounts() {
        jdbc.sql("""
                        insert into identity.account_role
                        select id, 'ACCOUNTANT' from identity.account where username = 'trogiupvien'""").update();
        assertThat(scopeOf("trogiupvien").level()).isEqualTo(AccessScope.Level.OWN);
    }

    @Test
    void aHeadOfBranchWhoWorksCasesHimselfStillSeesHisBranch() {
        jdbc.sql("""
                        insert into identity.account_role
                        select id, 'LEGAL_AID_OFFICER' from identity.account where username = 'chinhanh'
                        on conflict do nothing""").update();
        assertThat(scopeOf("chinhanh").level()).isEqualTo(AccessScope.Level.OFFICE);
    }

    private AccessScope scopeOf(String username) {
        return signIns.loadUserByUsername(username).scope();
    }
}
