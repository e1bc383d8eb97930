package vn.tgpl.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.ContactSafety;

/**
 * What was told of whether somebody is safe to be reached.
 *
 * @param by name of who wrote it down, null where the account is none of a person
 */
public record SafetyTold(
        ContactSafety safety, Instant at, @Nullable String by) {}
