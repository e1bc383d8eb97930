package vn.tgpl.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        boolean enabled) {}
