package vn.tgpl.platform;

import java.util.Map;
import vn.tgpl.shared.Actor;

/** How much waits behind the entries of the menu. */
public interface NavCounts {

    /** What is counted no further: a bigger number tells a person nothing more and costs time. */
    int MOST = 99;

    /**
     * Counts for this person what waits behind entries, by {@link NavItem#key() key}, in one statement; an entry without
     * a number is left out.
     *
     * @return numbers from 0 to {@link #MOST} + 1, the last meaning "more"
     */
    Map<String, Long> of(Actor actor);
}
