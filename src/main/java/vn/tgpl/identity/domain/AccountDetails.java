package vn.tgpl.identity.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** All an administrator sees of an account. */
public record AccountDetails(
        ActorId id,
        String username,
        String displayName,
        OfficeId office,
        Set<String> roles,
        boolean enabled,
        @Nullable Instant dormantAt,
        boolean mustChangePassword,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        long version) {}
