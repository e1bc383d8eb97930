package vn.tgpl.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Since which day an account sleeps, as pages show it. */
final class AsleepSince {

    private AsleepSince() {}

    /** @return null for an account that does not */
    static @Nullable String of(@Nullable Instant dormantAt) {
        return dormantAt == null ? null : Display.date(LocalDate.ofInstant(dormantAt, Vietnam.ZONE));
    }
}
