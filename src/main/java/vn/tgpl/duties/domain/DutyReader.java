package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyState;
import vn.tgpl.shared.ActorId;

/** Reads a row of duties. */
final class DutyReader {

    private DutyReader() {}

    static DutyView read(ResultSet row) throws SQLException {
        UUID account = row.getObject("executor_account", UUID.class);
        return new DutyView(
                new DutyId(row.getObject("id", UUID.class)),
                PeriodOfLaw.valueOf(row.getString("kind")),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getInt("amount"),
                PeriodOfLaw.Responsible.valueOf(row.getString("responsible")),
                row.getString("legal_reference"),
                subject(row),
                row.getString("subject_label"),
                row.getString("office_name"),
                row.getString("executor_name"),
                row.getString("decision_code"),
                account == null ? null : new ActorId(account),
                row.getString("person_name"),
                row.getString("of_whom"),
                row.getString("note"),
                at(row, "begun_at"),
                at(row, "due_at"),
                DutyState.valueOf(row.getString("state")),
                at(row, "recorded_at"),
                row.getString("recorder_name"),
                end(row),
                row.getLong("version"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        UUID aCase = row.getObject("case_id", UUID.class);
        if (aCase != null) {
            return new Subject(SubjectKind.CASE, aCase);
        }
        UUID request = row.getObject("request_id", UUID.class);
        if (request != null) {
            return new Subject(SubjectKind.REQUEST, request);
        }
        UUID practitioner = row.getObject("practitioner_id", UUID.class);
        return practitioner == null
                ? new Subject(SubjectKind.OFFICE, row.getObject("office_id", UUID.class))
                : new Subject(SubjectKind.PRACTITIONER, practitioner);
    }

    private static DutyView.@Nullable End end(ResultSet row) throws SQLException {
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        if (settledAt == null) {
            return null;
        }
        String manner = row.getString("manner");
        return new DutyView.End(
                row.getObject("met_on", LocalDate.class),
                manner == null ? null : Manner.valueOf(manner),
                row.getString("paper_number"),
                row.getObject("paper_on", LocalDate.class),
                row.getString("drop_reason"),
                settledAt.toInstant(),
                row.getString("settler_name"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
