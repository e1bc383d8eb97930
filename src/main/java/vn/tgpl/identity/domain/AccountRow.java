package vn.tgpl.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/** An account in a list. */
public record AccountRow(
        ActorId id,
        String username,
        String displayName,
        String officeName,
        String roles,
        AccountState state,
        @Nullable Instant dormantAt,
        @Nullable Instant lastSignInAt) {}
