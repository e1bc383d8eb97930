package vn.tgpl.audit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * Which entries a list shows; what is null narrows nothing.
 *
 * @param after id of the entry behind which the list goes on
 */
public record JournalFilter(
        @Nullable LocalDate day,
        @Nullable ActorId actor,
        @Nullable Long after) {}
