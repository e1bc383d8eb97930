package vn.tgpl.audit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * Which entries a list shows; what is null narrows nothing.
 *
 * @param subject id of what was acted upon
 * @param after id of the entry behind which the list goes on
 */
public record JournalFilter(
        @Nullable LocalDate day,
        @Nullable ActorId actor,
        @Nullable Subject subject,
        @Nullable Long after) {

    /** What was acted upon, as entries name it. */
    public record Subject(String kind, String id) {}
}
