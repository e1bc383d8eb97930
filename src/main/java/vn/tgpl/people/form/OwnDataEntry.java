package vn.tgpl.people.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.platform.web.Fact;

/**
 * One thing that is held about a person.
 *
 * @param journal as what the journal tells who looked at it; null where looks at it are not kept apart
 */
public record OwnDataEntry(
        String title, List<Fact> facts, @Nullable Subject journal) {

    public OwnDataEntry {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "OwnDataEntry[" + journal + "]";
    }
}
