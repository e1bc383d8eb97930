package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.AuthorityKind;

/** Reads the registrations of a case that the reader found. */
@Component
public class RegistrationQueries {

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A registration for one person.
     *
     * @param letterId shared by those that were sent together
     * @param personId the record of whom it was sent for
     * @param againReason why it was sent though the authority had entered the same already, null where it had not
     * @param answers the first one first
     */
    public record Registered(
            UUID id,
            UUID letterId,
            UUID personId,
            UUID assignmentId,
            String practitioner,
            @Nullable AuthorityKind authorityKind,
            String authority,
            String stageCode,
            Capacity capacity,
            LocalDate sentOn,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable Withdrawal withdrawal,
            @Nullable Correction correction,
            @Nullable String againReason,
            List<Answer> answers) {

        Registered with(List<Answer> given) {
            return new Registered(
                    id,
                    letterId,
                    personId,
                    assignmentId,
                    practitioner,
                    authorityKind,
                    authority,
                    stageCode,
                    capacity,
                    sentOn,
                    recordedAt,
                    recordedBy,
                    withdrawal,
                    correction,
                    againReason,
                    given);
        }

        public @Nullable RegistrationOutcome outcome() {
            return answers.isEmpty() ? null : answers.get(answers.size() - 1).outcome();
        }

        /** It was neither refused nor cancelled. */
        public boolean stands() {
            RegistrationOutcome latest = outcome();
            return latest == null || !latest.endsRegistration();
        }

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    /**
     * It was told wrongly, or whoever sent it left the case before he was answered.
     *
     * @param reason why it was wrong, null where he left
     * @param ground on which he left, null where it was wrong
     */
    public record Withdrawal(
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String ground) {

        @Override
        public String toString() {
            return "Withdrawal[" + at + "]";
        }
    }

    /** It was told in the place of what was told wrongly. */
    public record Correction(UUID letterId, String reason) {

        @Override
        public String toString() {
            return "Correction[" + letterId + "]";
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

    /** Those that were not withdrawn, with their answers, in one statement. */
    public List<Registered> of(CaseFile file) {
        return told(file).stream().filter(one -> one.withdrawal() == null).toList();
    }

    /** The same with what was told wrongly and withdrawn. */
    public List<Registered> told(CaseFile file) {
        Map<UUID, List<Row>> rows = jdbc
                .sql("""
                        select r.*, s.practitioner_name, a.display_name, z.display_name as withdrawn_name, w.outcome, w.number, w.received_at, w.reason,
                               w.recorded_at as answered_at, b.display_name as answered_by
                          from casework.registration r
                          join casework.assignment s on s.id = r.assignment_id
                          left join identity.account a on a.id = r.recorded_by
                          left join identity.account z on z.id = r.withdrawn_by
                          left join casework.registration_answer w on w.registration_id = r.id
                          left join identity.account b on b.id = w.recorded_by
                         where r.case_id = :id
                         order by r.sent_on, r.id, w.recorded_at""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Row(registered(row), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.registered().id(), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(RegistrationQueries::whole).toList();
    }

    private record Row(Registered registered, @Nullable Answer answer) {}

    private static Registered whole(List<Row> rows) {
        return rows.get(0)
                .registered()
                .with(rows.stream().map(Row::answer).filter(Objects::nonNull).toList());
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "letter_id"),
                Columns.uuid(row, "person_id"),
                Columns.uuid(row, "assignment_id"),
                row.getString("practitioner_name"),
                kind(row.getString("authority_kind")),
                row.getString("authority"),
                row.getString("stage_code"),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("sent_on", LocalDate.class),
                Columns.at(row, "recorded_at"),
                row.getString("display_name"),
                withdrawal(row),
                correction(row),
                row.getString("again_reason"),
                List.of());
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = Columns.maybeAt(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        at,
                        row.getString("withdrawn_name"),
                        row.getString("withdrawal_reason"),
                        row.getString("withdrawal_ground"));
    }

    private static @Nullable Correction correction(ResultSet row) throws SQLException {
        String reason = row.getString("correction_reason");
        return reason == null ? null : new Correction(Columns.uuid(row, "corrects"), reason);
    }

    private static @Nullable AuthorityKind kind(@Nullable String stored) {
        return stored == null ? null : AuthorityKind.valueOf(stored);
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Answer(
                        RegistrationOutcome.valueOf(outcome),
                        row.getString("number"),
                        Columns.at(row, "received_at"),
                        row.getString("reason"),
                        Columns.at(row, "answered_at"),
                        row.getString("answered_by"));
    }
}
