package vn.tgpl.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.shared.ActorId;

/**
 * A proposal to destroy, and what became of it.
 *
 * @param source by which rule the period is that long, as it was when it was proposed
 * @param outcome null while nobody decided
 */
public record DisposalView(
        UUID id,
        ErasedKind kind,
        String office,
        String source,
        String reason,
        Instant proposedAt,
        ActorId proposedBy,
        String proposedByName,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String dropReason,
        List<Item> items) {

    /** What became of a proposal. */
    public enum Outcome {
        DESTROYED,
        DROPPED
    }

    /** @param erased whether it was destroyed by this */
    public record Item(UUID thing, String code, LocalDate ended, boolean erased) {}
}
