package vn.tgpl.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody worked on a wording of Luật TGPL Đ7.
 *
 * @param beforeAndAfter what stood before and stands now, in codes; null where nothing stood before or stands now
 */
public record LawVersionChanged(
        UUID versionId, Change change, @Nullable String beforeAndAfter, Actor by) implements DomainEvent {

    /** What happened. */
    public enum Change {
        DRAFTED,
        GROUP_ADDED,
        GROUP_CHANGED,
        GROUP_REMOVED,
        DISCARDED,
        ENACTED,
        ENDED,
        SUPERSEDED
    }
}
