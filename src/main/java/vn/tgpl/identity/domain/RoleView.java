package vn.tgpl.identity.domain;

import java.util.Set;

/**
 * A role as people read it.
 *
 * @param scope how far its holders see, the name of an {@code AccessScope.Level}
 * @param rights codes of what its holders may do
 */
public record RoleView(String code, String label, String scope, Set<String> rights) {}
