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
 * @param toldApart whoever reads like an executor was looked at and is somebody else
 */
public record Choice(
        @Nullable UUID practitioner,
        @Nullable LocalDate agreedOn,
        @Nullable String note,
        boolean toldApart) {

    public static final Choice NONE = new Choice(null, null, null);

    public Choice(@Nullable UUID practitioner, @Nullable LocalDate agreedOn, @Nullable String note) {
        this(practitioner, agreedOn, note, false);
    }

    @Override
    public String toString() {
        return "Choice[" + practitioner + "]";
    }
}
