package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request a case grew out of.
 *
 * @param receipt code on the receipt of the request
 * @param referral the referral behind it, null when nobody referred the person
 */
public record OriginOfCase(
        UUID request, String receipt, @Nullable UUID referral) {}
