package vn.tgpl.people.conflict;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it was gone on with after a check.
 *
 * @param practitioner who was chosen
 * @param agreedOn day of the written agreement of the parties
 * @param note why the findings do not stand in the way
 */
public record Choice(
        @Nullable UUID practitioner,
        @Nullable LocalDate agreedOn,
        @Nullable String note) {

    public static final Choice NONE = new Choice(null, null, null);

    @Override
    public String toString() {
        return "Choice[" + practitioner + "]";
    }
}
