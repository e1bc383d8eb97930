package vn.tgpl.casework.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.AuthorityNotice;

/**
 * What of somebody who joined decides by when somebody is appointed.
 *
 * @param held he is arrested or in custody
 * @param notice of a procedural authority about him, null when none told of him
 */
record JoinedStanding(boolean held, @Nullable AuthorityNotice notice, Instant addedAt) {

    /** Whoever is neither held nor told of waits as the case does. */
    boolean hastens() {
        return held || notice != null;
    }
}
