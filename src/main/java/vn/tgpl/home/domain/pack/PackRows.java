package vn.tgpl.home.domain.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the papers of one office, as it was at one moment. */
record PackRows(
        List<OpenCase> cases,
        List<OpenRequest> requests,
        List<Session> sessions,
        List<Person> people,
        List<Place> places) {

    /** @param deadline the kind of what comes first, null where nothing is dated */
    record OpenCase(
            String code,
            String person,
            String formOfAid,
            String state,
            @Nullable String deadline,
            @Nullable Instant dueAt,
            @Nullable String executors) {}

    record OpenRequest(String code, String person, String state, Instant receivedAt) {}

    /**
     * @param startsAt null where only the day of a trial was told
     * @param court null where nobody told it
     */
    record Session(
            LocalDate day,
            @Nullable Instant startsAt,
            @Nullable String court,
            @Nullable String room,
            String code,
            String person,
            @Nullable String executors) {}

    record Person(String name, String kind, @Nullable String phone) {}

    record Place(
            String name, @Nullable String phone, @Nullable String address) {}
}
