package vn.tgpl.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * What every decision on a request tells of itself.
 *
 * @param proposed what the law proposed at that moment
 * @param legalReference the article, as it read then
 */
record Decided(
        Instant at, ActorId by, Verdict proposed, @Nullable String reason, String legalReference) {}
