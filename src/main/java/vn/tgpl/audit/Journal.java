package vn.tgpl.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Where every module writes down what must be traceable later. */
public interface Journal {

    /**
     * Adds an entry in the caller's transaction; when that fails, nothing is written.
     *
     * @param action short stable code, {@code <module>.<verb>}, e.g. {@code people.reveal}
     * @param subjectKind what was acted upon, e.g. {@code case}
     * @param subjectId its id, never a name
     * @param reason what the actor gave as reason, where one is asked for, or what stood before and stands now, as
     *     {@link vn.tgpl.shared.FieldChanges} writes it
     */
    void record(Actor actor, String action, String subjectKind, String subjectId, @Nullable String reason);

    /**
     * Adds an entry for each of several subjects of the same act, in one statement.
     *
     * @param subjects the same may stand among them several times, each with its own entry
     */
    void recordEach(Actor actor, String action, String subjectKind, List<Told> subjects);

    /**
     * One of several subjects.
     *
     * @param reason as of {@link #record}
     */
    record Told(String subjectId, String reason) {}

    /** The same for work that goes on after the one who asked for it has left. */
    void recordFor(
            ActorId actor,
            String actorName,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable String reason);

    /** The same for what somebody did who did not say who he is, or did not prove it, and for what the clock did. */
    void recordUnknown(String action, String subjectKind, String subjectId);

    /** All that was written about one subject, the latest first. */
    List<JournalEntryView> entriesOf(String subjectKind, String subjectId);

    /**
     * What was done to one subject after a moment, the latest first, and no more than so many entries of it.
     *
     * @param since entries of before and at it are left out; null for none
     * @param except actions that are of no interest
     */
    List<JournalEntryView> latestOf(
            String subjectKind, String subjectId, @Nullable Instant since, Set<String> except, int most);
}
