package vn.tgpl.intake.domain;

import java.time.Instant;

/**
 * What the law answered when a request was decided, as it was kept then.
 *
 * @param answer without what was missing and what made it urgent, which stand with the decision
 */
public record GivenAnswer(Instant at, Answer answer) {}
