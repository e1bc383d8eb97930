package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Reads the registrations of a case that the reader found. */
@Component
public class RegistrationQueries {

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param answers the first one first */
    public record Registered(
            UUID id,
            UUID assignmentId,
            String practitioner,
            String authority,
            String stageCode,
            Capacity capacity,
            LocalDate sentOn,
            Instant recordedAt,
            @Nullable String recordedBy,
            List<Answer> answers) {

        public @Nullable RegistrationOutcome outcome() {
            return answers.isEmpty() ? null : answers.get(answers.size() - 1).outcome();
        }

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    /** What the authority said. */
    public record Answer(
            RegistrationOutcome outcome,
            @Nullable String number,
            Instant receivedAt,
            @Nullable String reason,
            Instant recordedAt,
            @Nullable String recordedBy) {

        @Override
        public String toString() {
            return "Answer[" + outcome + "]";
        }
    }

    public List<Registered> of(CaseFile file) {
        CaseId id = file.head().id();
        Map<UUID, List<Answer>> answers = answers(id);
        return jdbc.sql("""
                        select r.*, s.practitioner_name, a.display_name
                          from casework.registration r
                          join casework.assignment s on s.id = r.assignment_id
                          left join identity.account a on a.id = r.recorded_by
                         where r.case_id = :id
                         order by r.sent_on, r.id""")
                .param("id", id.value())
                .query((row, index) -> new Registered(
                        row.getObject("id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        row.getString("practitioner_name"),
                        row.getString("authority"),
                        row.getString("stage_code"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        answers.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Answer>> answers(CaseId id) {
        return jdbc
                .sql("""
                        select w.*, a.display_name
                          from casework.registration r
                          join casework.registration_answer w on w.registration_id = r.id
                          left join identity.account a on a.id = w.recorded_by
                         where r.case_id = :id
                         order by w.recorded_at""")
                .param("id", id.value())
                .query((row, index) -> Map.entry(
                        row.getObject("registration_id", UUID.class),
                        new Answer(
                                RegistrationOutcome.valueOf(row.getString("outcome")),
                                row.getString("number"),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reason"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("display_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
