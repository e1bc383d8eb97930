package vn.tgpl.identity.domain;

import java.util.List;
import java.util.Set;
import vn.tgpl.offices.OfficeKind;

/** Which roles an account may hold together, and at which office. */
final class RoleRules {

    private static final String ADMINISTRATION = "identity:manage";

    private RoleRules() {}

    /**
     * Refuses roles that do not exist, administration together with anything else, roles of which one would reach further than it may, and
     * roles that are not held at such an office.
     *
     * @param known all roles there are
     */
    static void check(Set<String> codes, OfficeKind office, List<RoleView> known) {
        List<RoleView> chosen =
                known.stream().filter(role -> codes.contains(role.code())).toList();
        if (chosen.isEmpty() || chosen.size() < codes.size()) {
            throw new UnknownRole();
        }
        if (chosen.size() > 1 && chosen.stream().anyMatch(role -> role.rights().contains(ADMINISTRATION))) {
            throw new AdministratorSeesNoCase();
        }
        if (!Reach.of(chosen).isSound()) {
            throw new RolesReachUnequallyFar();
        }
        chosen.stream()
                .filter(role -> !role.offices().contains(office))
                .findFirst()
                .ifPresent(role -> {
                    throw new RoleNotOfThisOffice(role.label());
                });
    }
}
