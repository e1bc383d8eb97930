package vn.tgpl.people.conflict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;

/**
 * Which matters were decided to be different ones, though the same people stand on opposite sides (Luật TGPL 2017 Đ25 k2
 * a bars an executor in the same matter only). What is said of two matters holds for both.
 */
public interface MattersApart {

    /** Two cases are different matters; said again, the first saying stays. */
    void tell(MatterKey one, MatterKey other, String reason, Actor actor);

    /** They are no longer said to be different; false where they were not. */
    boolean takeBack(MatterKey one, MatterKey other, Actor actor);

    /** From which cases a matter is told apart now, the latest first; one statement. */
    List<Apart> of(FoundMatter matter);

    /**
     * @param by who said it, null when his account is gone
     */
    record Apart(
            MatterKey other,
            String code,
            String reason,
            Instant at,
            @Nullable String by) {}
}
