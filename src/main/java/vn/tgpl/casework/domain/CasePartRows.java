package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;

/** Reads the rows about a case. */
final class CasePartRows {

    private CasePartRows() {}

    static CaseFile.Party party(ResultSet row, int index) throws SQLException {
        return new CaseFile.Party(
                Columns.uuid(row, "id"),
                row.getString("role"),
                row.getString("full_name"),
                row.getString("national_id"),
                row.getObject("birth_year", Integer.class));
    }

    static ExecutorOnFile executor(ResultSet row, int index) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new ExecutorOnFile(
                Columns.uuid(row, "id"),
                new PractitionerId(Columns.uuid(row, "practitioner_id")),
                row.getString("practitioner_name"),
                PractitionerKind.valueOf(row.getString("kind")),
                row.getString("card_number"),
                account == null ? null : new ActorId(account),
                row.getString("decision_code"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("decided_at", LocalTime.class),
                Columns.at(row, "assigned_at"),
                row.getString("display_name"),
                row.getString("stands_in_name"),
                Columns.maybeAt(row, "ended_at"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_ground"),
                row.getString("end_reason"),
                row.getString("ended_by_name"),
                row.getObject("numerator") == null
                        ? null
                        : new Share(row.getInt("numerator"), row.getInt("denominator")),
                bars(row),
                need(row));
    }

    private static @Nullable BarOnFile bars(ResultSet row) throws SQLException {
        Instant at = Columns.maybeAt(row, "bar_at");
        return at == null
                ? null
                : new BarOnFile(
                        row.getString("bar_ground"), Columns.maybeTexts(row, "bar_asked"), at, row.getString("bar_by"));
    }

    private static @Nullable ReplacementNeed need(ResultSet row) throws SQLException {
        String cause = row.getString("need_cause");
        if (cause == null) {
            return null;
        }
        String ground = row.getString("need_ground");
        return new ReplacementNeed(
                ReplacementNeed.Cause.valueOf(cause),
                row.getObject("need_since", LocalDate.class),
                row.getString("need_article"),
                ground == null
                        ? null
                        : new CheckView.Found(
                                Ground.valueOf(ground),
                                MatterRole.valueOf(row.getString("need_role")),
                                row.getString("need_subject"),
                                row.getString("need_place"),
                                null,
                                Reason.valueOf(row.getString("need_likeness")),
                                row.getString("need_article")));
    }

    static WorkOnFile work(ResultSet row, int index) throws SQLException {
        return new WorkOnFile(
                row.getString("type_code"),
                row.getObject("performed_on", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("place"),
                row.getString("with_whom"),
                row.getString("outcome"),
                Columns.at(row, "recorded_at"),
                row.getString("display_name"));
    }

    static HearingOnFile hearing(ResultSet row, int index) throws SQLException {
        Instant recordedAt = Columns.at(row, "recorded_at");
        LocalDate toldOn = row.getObject("told_on", LocalDate.class);
        return new HearingOnFile(
                Columns.uuid(row, "id"),
                Columns.at(row, "starts_at"),
                row.getString("court"),
                row.getString("room"),
                row.getString("subject"),
                row.getString("outcome"),
                row.getObject("follows", UUID.class),
                toldOn == null ? Days.of(recordedAt) : toldOn,
                toldOn != null,
                new NoticeOwed(row.getInt("notice_days"), row.getInt("notice_days_shortened")),
                recordedAt,
                row.getString("display_name"),
                off(row),
                dropped(row));
    }

    static HearingOnFile.@Nullable Off off(ResultSet row) throws SQLException {
        return row.getString("called_off") == null
                ? null
                : new HearingOnFile.Off(
                        CallOff.valueOf(row.getString("called_off")),
                        row.getObject("called_off_told_on", LocalDate.class),
                        row.getString("called_off_reason"),
                        Columns.at(row, "called_off_at"),
                        row.getString("called_off_by_name"));
    }

    private static HearingOnFile.@Nullable Dropped dropped(ResultSet row) throws SQLException {
        Instant at = Columns.maybeAt(row, "dropped_at");
        return at == null
                ? null
                : new HearingOnFile.Dropped(
                        row.getObject("dropped_told_on", LocalDate.class),
                        row.getString("dropped_reason"),
                        at,
                        row.getString("dropped_by_name"));
    }

    static PeriodOnFile period(ResultSet row, int index) throws SQLException {
        return new PeriodOnFile(
                Columns.uuid(row, "id"),
                DeadlineKind.valueOf(row.getString("kind")),
                PeriodOfLaw.valueOf(row.getString("law")),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getInt("amount"),
                row.getObject("subject", UUID.class),
                List.of((UUID[]) row.getArray("for_whom").getArray()),
                Columns.at(row, "started_at"),
                Columns.at(row, "due_at"),
                row.getString("legal_reference"),
                Columns.maybeAt(row, "met_at"),
                Columns.maybeAt(row, "lapsed_at"));
    }
}
