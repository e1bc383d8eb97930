package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trial that does not wait for the last day of a period. */
public final class TrialBefore {

    private TrialBefore() {}

    /**
     * The first from today on until that day; empty where none is known.
     *
     * @param entered the next session on record
     * @param told as it was told with the request, until its session is entered (TT 12/2018 Đ6 k1 b)
     */
    public static Optional<LocalDate> of(
            @Nullable LocalDate entered, @Nullable LocalDate told, LocalDate today, LocalDate lastDay) {
        return Stream.of(Optional.ofNullable(entered), Optional.ofNullable(told))
                .flatMap(Optional::stream)
                .filter(trial -> !trial.isBefore(today) && !trial.isAfter(lastDay))
                .min(Comparator.naturalOrder());
    }
}
