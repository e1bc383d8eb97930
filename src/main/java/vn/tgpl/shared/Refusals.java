package vn.tgpl.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several refusals of one command, so that whoever typed learns of all of them at once, each at its own field. */
public final class Refusals extends DomainException {

    private final transient List<DomainException> all;

    private Refusals(List<DomainException> all) {
        super(Kind.REFUSED, all.get(0).args());
        this.all = List.copyOf(all);
    }

    /**
     * Refuses for what was found: for nothing not at all, for one thing by itself, for more by all of them together.
     *
     * @param found each of {@link DomainException.Kind#REFUSED}
     */
    public static void raise(List<DomainException> found) {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw new Refusals(found);
        }
    }

    /** Each of them, at least two. */
    public List<DomainException> all() {
        return all;
    }

    /** That of the first, for whoever can tell one only. */
    @Override
    public String messageKey() {
        return all.get(0).messageKey();
    }

    @Override
    public @Nullable String field() {
        return all.get(0).field();
    }
}
