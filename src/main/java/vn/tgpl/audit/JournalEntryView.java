package vn.tgpl.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * An entry of the journal.
 *
 * @param actor null when it is not known who it was
 * @param actorName the name the actor had then, null with the actor
 * @param reason the reason the actor gave, null where none is asked for
 * @param address where the request came from, null for background work
 */
public record JournalEntryView(
        long id,
        Instant at,
        @Nullable ActorId actor,
        @Nullable String actorName,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String reason,
        @Nullable String address) {}
