package vn.tgpl.casework.domain;

import java.util.UUID;

/**
 * The request a case grew out of.
 *
 * @param receipt code on the receipt of the request
 * @param referred whether it answers any referral
 */
public record OriginOfCase(UUID request, String receipt, boolean referred) {}
