package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/**
 * Which accounts a list shows; what is null narrows nothing.
 *
 * @param words part of a name or user name, with or without marks
 * @param after account behind which the list goes on
 */
public record AccountFilter(
        @Nullable String words,
        @Nullable OfficeId office,
        @Nullable String role,
        @Nullable AccountState state,
        @Nullable ActorId after) {}
