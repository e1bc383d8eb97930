package vn.tgpl.identity.domain;

import java.time.Instant;

/**
 * The second factor of an account, without its secret.
 *
 * @param codesLeft codes on paper that were not used yet
 */
public record SecondFactorView(Instant enrolledAt, int codesLeft) {}
