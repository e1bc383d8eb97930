package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a session of a case before it is entered. */
public final class FirstSession {

    private FirstSession() {}

    /**
     * The day of the trial as it was told with the request; a proposal, for the summons decides.
     *
     * @return empty once a session of that day was entered, and when the day told lies before today
     */
    public static Optional<LocalDate> day(CaseFile file, LocalDate today) {
        @Nullable LocalDate told = file.trialNotEntered();
        return Optional.ofNullable(told).filter(day -> !day.isBefore(today));
    }
}
