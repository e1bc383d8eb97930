package vn.tgpl.retention.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something past its period; nothing of it names anybody.
 *
 * @param ended from when its period ran
 * @param held why somebody holds it back, null where nobody does
 * @param obstacle what has to end before, as the end of a message key, null where nothing has to
 */
public record DueRow(
        UUID thing,
        String code,
        LocalDate ended,
        @Nullable String held,
        @Nullable String obstacle) {

    public boolean isFree() {
        return held == null && obstacle == null;
    }
}
