package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in.
 *
 * @param notifyingAuthority the procedural authority that told of the person, with the time of its notice
 * @param transferredFrom the centre that passed the request on
 */
public record Reception(
        Channel channel,
        @Nullable String notifyingAuthority,
        @Nullable Instant notifiedAt,
        @Nullable UUID referralId,
        @Nullable String transferredFrom) {}
