package vn.tgpl.platform.batch;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.shared.Actor;

/** What is done with many at once. What is refused of one ({@code DomainException}) is told at it and changes nothing of the others. */
public interface BatchKind {

    String code();

    /** Message key of what it is called. */
    String titleKey();

    /** The place of the menu to which it belongs. */
    String nav();

    /** The right that doing and undoing it takes. */
    String right();

    /** The page of one of the things. */
    String href(UUID thing);

    void take(BatchItem item, String reason, Actor actor);

    /** @param takenAt since when something may have been done with the thing that forbids it */
    void undo(BatchItem item, Instant takenAt, String reason, Actor actor);
}
