package vn.tgpl.identity.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/**
 * Changes who a person is and what he may do.
 *
 * @param version state of the account that the editor saw
 */
public record EditAccount(
        ActorId account,
        @Nullable Long version,
        String displayName,
        OfficeId office,
        Set<String> roles,
        boolean enabled) {

    private static final String NOW = " \u2192 ";

    /**
     * What this changes, one event each; an edit that changes nothing still tells of itself.
     *
     * @param stored the account as it stands
     */
    List<AccountChanged> changesSince(EditAccount stored, Actor by) {
        List<AccountChanged> changes = new ArrayList<>();
        if (!stored.roles().equals(roles)) {
            changes.add(change(Change.ROLES_CHANGED, codes(stored.roles()) + NOW + codes(roles), by));
        }
        if (!stored.office().equals(office)) {
            changes.add(change(Change.OFFICE_CHANGED, stored.office() + NOW + office, by));
        }
        if (stored.enabled() != enabled) {
            changes.add(change(enabled ? Change.ENABLED : Change.DISABLED, null, by));
        }
        if (changes.isEmpty() || !stored.displayName().equals(displayName)) {
            changes.add(change(Change.EDITED, null, by));
        }
        return changes;
    }

    /** Codes of roles as the journal keeps them. */
    static String codes(Set<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(", "));
    }

    private AccountChanged change(Change change, @Nullable String codes, Actor by) {
        return new AccountChanged(account, change, codes, by);
    }
}
