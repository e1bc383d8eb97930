package vn.tgpl.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that goes on.
 *
 * @param mark tells it from the others of its account, and opens nothing
 * @param here whether it is the one that asks
 * @param place null while its second factor is awaited
 */
public record OpenSignIn(
        String mark,
        boolean here,
        Instant lastSeenAt,
        @Nullable SignInPlace place) {}
