package vn.tgpl.identity.domain;

import java.util.Set;
import vn.tgpl.offices.OfficeKind;

/**
 * A role as people read it.
 *
 * @param scope how far its holders see, the name of an {@code AccessScope.Level}
 * @param rights codes of what its holders may do
 * @param offices kinds of office whose people may hold it
 * @param secondFactorDemanded whether they have to take a second factor
 */
public record RoleView(
        String code,
        String label,
        String scope,
        Set<String> rights,
        Set<OfficeKind> offices,
        boolean secondFactorDemanded) {}
