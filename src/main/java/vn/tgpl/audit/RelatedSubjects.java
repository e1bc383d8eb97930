package vn.tgpl.audit;

import java.util.Collection;
import java.util.stream.Stream;
import vn.tgpl.audit.Looks.Subject;

/** What a module keeps about a thing of another, so that whoever looked at the one is told where the other is asked about. */
public interface RelatedSubjects {

    /** Subjects under which the module writes what was done to its own things that are about any of those. */
    Stream<Subject> about(Collection<Subject> things);

    /** The ids of those of a kind. */
    static String[] ids(Collection<Subject> things, String kind) {
        return things.stream()
                .filter(thing -> thing.kind().equals(kind))
                .map(Subject::id)
                .toArray(String[]::new);
    }
}
