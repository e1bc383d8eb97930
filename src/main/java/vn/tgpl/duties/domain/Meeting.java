package vn.tgpl.duties.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a duty is said to have been met, as far as it is told: each is null while it is not. */
public record Meeting(
        @Nullable LocalDate metOn,
        @Nullable Manner manner,
        @Nullable String paperNumber,
        @Nullable LocalDate paperOn) {}
