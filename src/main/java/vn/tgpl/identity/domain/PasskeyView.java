package vn.tgpl.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its holder sees it.
 *
 * @param label what its holder calls it
 * @param lastUsedAt null when nobody signed in with it yet
 */
public record PasskeyView(
        UUID id, String label, Instant madeAt, @Nullable Instant lastUsedAt) {}
