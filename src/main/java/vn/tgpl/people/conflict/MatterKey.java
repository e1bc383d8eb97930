package vn.tgpl.people.conflict;

import java.util.Locale;
import java.util.UUID;

/** A request, or the case that became of it. */
public record MatterKey(Kind kind, UUID id) {

    /** What has people standing in it. */
    public enum Kind {
        REQUEST,
        CASE
    }

    public static MatterKey ofRequest(UUID id) {
        return new MatterKey(Kind.REQUEST, id);
    }

    public static MatterKey ofCase(UUID id) {
        return new MatterKey(Kind.CASE, id);
    }

    /** Where its page is. */
    public String href() {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "s/" + id;
    }
}
