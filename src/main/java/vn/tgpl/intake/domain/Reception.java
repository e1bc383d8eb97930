package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in.
 *
 * @param notifyingAuthority the procedural authority that told of the person, with the time of its notice
 * @param transferredFrom the centre that passed the request on
 * @param statedAt when it came in, where that is another moment than the one of typing (BLTTHS 2015 Đ134: the postmark, the
 *     receipt by the detention facility); null for the moment of typing
 */
public record Reception(
        Channel channel,
        @Nullable String notifyingAuthority,
        @Nullable Instant notifiedAt,
        @Nullable UUID referralId,
        @Nullable String transferredFrom,
        @Nullable Instant statedAt) {}
