package vn.tgpl.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who looked at something, as the journal tells it. */
public interface Looks {

    /** What was looked at, as entries name it. */
    record Subject(String kind, String id) {}

    /**
     * Entries of those actions about any of the subjects, the latest first, and no more than so many.
     *
     * @param since entries before it are left out
     */
    List<JournalEntryView> at(Collection<Subject> subjects, Set<String> actions, Instant since, int most);
}
