package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.DomainException;

/** Which roles an account may hold together and at which office, with the roles as they are delivered. */
@TgplTest
class RoleRulesTests {

    private static final Set<String> NEED_A_CENTRE = Set.of("OFFICE", "CENTRE");

    @Autowired
    private RoleQueries roles;

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,                     BUREAU",
        "ADMINISTRATOR,                     CENTRE",
        "CENTRE_DIRECTOR,                   CENTRE",
        "BRANCH_HEAD,                       BRANCH",
        "INTAKE_OFFICER,                    CENTRE",
        "INTAKE_OFFICER,                    BRANCH",
        "INTAKE_OFFICER ACCOUNTANT,         CENTRE",
        "LEGAL_AID_OFFICER,                 BRANCH",
        "BRANCH_HEAD LEGAL_AID_OFFICER,     BRANCH",
        "CENTRE_DIRECTOR LEGAL_AID_OFFICER, CENTRE",
        "CONTRACT_LAWYER,                   CENTRE",
        "DEPARTMENT_MANAGER,                DEPARTMENT",
        "REFERRER,                          REFERRER",
        "REFERRER,                          ORGANISATION",
        "NATIONAL_SUPERVISOR,               BUREAU",
    })
    void rolesThatGoTogetherAreHeldAtFittingOffices(String codes, OfficeKind office) {
        check(codes, office);
    }

    @ParameterizedTest
    @CsvSource({
        "NONSENSE,                          CENTRE,     UnknownRole",
        "INTAKE_OFFICER NONSENSE,           CENTRE,     UnknownRole",
        "ADMINISTRATOR REFERRER,            REFERRER,   AdministratorSeesNoCase",
        "LEGAL_AID_OFFICER ACCOUNTANT,      CENTRE,     RolesReachUnequallyFar",
        "BRANCH_HEAD INTAKE_OFFICER,        BRANCH,     RolesReachUnequallyFar",
        "INTAKE_OFFICER,                    REFERRER,   RoleNotOfThisOffice",
        "INTAKE_OFFICER,                    DEPARTMENT, RoleNotOfThisOffice",
        "CENTRE_DIRECTOR,                   BRANCH,     RoleNotOfThisOffice",
        "BRANCH_HEAD,                       CENTRE,     RoleNotOfThisOffice",
        "DEPARTMENT_MANAGER,                CENTRE,     RoleNotOfThisOffice",
        "REFERRER,                          CENTRE,     RoleNotOfThisOffice",
        "NATIONAL_SUPERVISOR,               DEPARTMENT, RoleNotOfThisOffice",
        "ADMINISTRATOR,                     REFERRER,   RoleNotOfThisOffice",
    })
    void whatDoesNotFitIsRefusedAtTheRoles(String codes, OfficeKind office, String refusal) {
        assertThatThrownBy(() -> check(codes, office)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("identity.error." + refusal);
            assertThat(refused.field()).isEqualTo("roles");
        });
    }

    @Test
    void noAccountIsWithoutARole() {
        assertThatThrownBy(() -> RoleRules.check(Set.of(), OfficeKind.CENTRE, roles.all()))
                .isInstanceOf(UnknownRole.class);
    }

    @Test
    void eachRoleIsHeldSomewhereAndWhoSeesACentreSitsAtOne() {
        assertThat(roles.all())
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role.offices()).isNotEmpty())
                .filteredOn(role -> NEED_A_CENTRE.contains(role.scope()))
                .isNotEmpty()
                .allSatisfy(role ->
                        assertThat(Set.of(OfficeKind.CENTRE, OfficeKind.BRANCH)).containsAll(role.offices()));
    }

    private void check(String codes, OfficeKind office) {
        RoleRules.check(Set.copyOf(List.of(codes.split(" "))), office, roles.all());
    }
}
