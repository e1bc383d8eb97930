package vn.tgpl.platform.web;

import java.util.List;
import java.util.Set;

/** What was changed about a thing, as the journal tells it. */
public interface ChangeHistory {

    /**
     * The latest first, each with what stood before and stands now; the reader is known to see the thing.
     *
     * @param kind what the thing is, as the journal calls it
     * @param actions that change it; of others nothing is told
     */
    List<TimelineItem> of(String kind, String id, Set<String> actions, FieldWords words);
}
