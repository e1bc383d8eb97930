package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.Share;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;

/** Reads a case in full; a case beyond the scope is none. */
@Component
public class CaseFileQueries {

    private static final String HEAD = """
            select c.*, o.name as office_name, p.full_name, p.national_id, p.birth_year, p.birth_date, p.sex,
                   p.ethnicity_code, p.commune_code, p.address_line, p.phone, p.phone_safe, p.contact_note,
                   r.hearing_on, r.limitation_on,
                   array(select g.group_code from casework.case_group g
                          where g.case_id = c.id order by g.principal desc, g.group_code) as group_codes,
                   e.result_code as ending_result, e.closed_on as ended_on, e.summary, e.legal_reference, e.closed_at,
                   ea.display_name as closed_by,
                   h.handed_on, h.handed_by, h.note, h.received_at as file_received_at, ha.display_name as received_by
              from casework.legal_aid_case c
              join offices.office o on o.id = c.office_id
              join people.person p on p.id = c.beneficiary_id
              join intake.request r on r.id = c.request_id
              left join casework.closure e on e.case_id = c.id and e.set_aside_at is null
              left join identity.account ea on ea.id = e.closed_by
              left join casework.file_handover h on h.case_id = c.id and h.set_aside_at is null
              left join identity.account ha on ha.id = h.received_by
             where c.id = :id and %s""";

    private final JdbcClient jdbc;
    private final JoinedBeneficiaryQueries joined;

    CaseFileQueries(JdbcClient jdbc, JoinedBeneficiaryQueries joined) {
        this.jdbc = jdbc;
        this.joined = joined;
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseId id, AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql(HEAD.formatted(visible.predicate()))
                .params(visible.parameters())
                .param("id", id.value())
                .query((row, index) -> file(row))
                .optional();
    }

    private CaseFile file(ResultSet row) throws SQLException {
        CaseId id = new CaseId(uuid(row, "id"));
        return new CaseFile(
                head(row, id),
                person(row),
                joined.of(id),
                list(id, "select * from casework.case_party where case_id = :id order by role, full_name", this::party),
                list(id, """
                        select s.*, p.kind, p.card_number, a.display_name, b.display_name as ended_by_name,
                               k.numerator, k.denominator
                          from casework.assignment s
                          join practitioners.practitioner p on p.id = s.practitioner_id
                          left join identity.account a on a.id = s.assigned_by
                          left join identity.account b on b.id = s.ended_by
                          left join casework.closure e on e.case_id = s.case_id and e.set_aside_at is null
                          left join casework.credit k on k.closure_id = e.id and k.assignment_id = s.id
                         where s.case_id = :id order by s.assigned_at, s.id""", this::executor),
                list(id, """
                        select w.*, a.display_name
                          from casework.activity w left join identity.account a on a.id = w.recorded_by
                         where w.case_id = :id order by w.performed_on, w.from_time, w.recorded_at""", this::work),
                list(id, """
                        select h.*, a.display_name, b.display_name as called_off_by_name
                          from casework.hearing h
                          left join identity.account a on a.id = h.recorded_by
                          left join identity.account b on b.id = h.called_off_by
                         where h.case_id = :id order by h.starts_at""", this::hearing),
                list(id, "select * from casework.deadline where case_id = :id order by due_at", this::period),
                ending(row),
                handover(row));
    }

    private <T> List<T> list(CaseId id, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("id", id.value()).query(mapper).list();
    }

    private static CaseFile.Head head(ResultSet row, CaseId id) throws SQLException {
        return new CaseFile.Head(
                id,
                row.getLong("version"),
                row.getString("code"),
                uuid(row, "request_id"),
                uuid(row, "centre_id"),
                row.getString("office_name"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDate.class),
                row.getString("shelf_mark"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("field_code"),
                Arrays.asList((String[]) row.getArray("group_codes").getArray()),
                row.getString("procedural_status_code"),
                row.getString("stage_code"),
                row.getString("authority"),
                row.getString("matter_summary"),
                row.getObject("hearing_on", LocalDate.class),
                row.getObject("limitation_on", LocalDate.class),
                at(row, "received_at"),
                at(row, "accepted_at"));
    }

    static CaseFile.Person person(ResultSet row) throws SQLException {
        return new CaseFile.Person(
                row.getString("full_name"),
                row.getString("national_id"),
                row.getObject("birth_year", Integer.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("ethnicity_code"),
                row.getString("commune_code"),
                row.getString("address_line"),
                row.getString("phone"),
                row.getBoolean("phone_safe"),
                row.getString("contact_note"));
    }

    private static CaseFile.@Nullable Ending ending(ResultSet row) throws SQLException {
        return row.getString("ending_result") == null
                ? null
                : new CaseFile.Ending(
                        row.getString("ending_result"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("summary"),
                        row.getString("legal_reference"),
                        at(row, "closed_at"),
                        row.getString("closed_by"));
    }

    private static CaseFile.@Nullable Handover handover(ResultSet row) throws SQLException {
        return row.getString("handed_by") == null
                ? null
                : new CaseFile.Handover(
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("handed_by"),
                        row.getString("note"),
                        at(row, "file_received_at"),
                        row.getString("received_by"));
    }

    private CaseFile.Party party(ResultSet row, int index) throws SQLException {
        return new CaseFile.Party(
                uuid(row, "id"),
                row.getString("role"),
                row.getString("full_name"),
                row.getString("national_id"),
                row.getObject("birth_year", Integer.class));
    }

    private CaseFile.Executor executor(ResultSet row, int index) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new CaseFile.Executor(
                uuid(row, "id"),
                new PractitionerId(uuid(row, "practitioner_id")),
                row.getString("practitioner_name"),
                PractitionerKind.valueOf(row.getString("kind")),
                row.getString("card_number"),
                account == null ? null : new ActorId(account),
                row.getString("decision_code"),
                row.getObject("decided_on", LocalDate.class),
                at(row, "assigned_at"),
                row.getString("display_name"),
                maybeAt(row, "ended_at"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_ground"),
                row.getString("end_reason"),
                row.getString("ended_by_name"),
                row.getObject("numerator") == null
                        ? null
                        : new Share(row.getInt("numerator"), row.getInt("denominator")));
    }

    private CaseFile.Work work(ResultSet row, int index) throws SQLException {
        return new CaseFile.Work(
                row.getString("type_code"),
                row.getObject("performed_on", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("place"),
                row.getString("with_whom"),
                row.getString("outcome"),
                at(row, "recorded_at"),
                row.getString("display_name"));
    }

    private CaseFile.Session hearing(ResultSet row, int index) throws SQLException {
        Instant recordedAt = at(row, "recorded_at");
        return new CaseFile.Session(
                uuid(row, "id"),
                at(row, "starts_at"),
                row.getString("court"),
                row.getString("room"),
                row.getString("subject"),
                row.getString("outcome"),
                row.getObject("follows", UUID.class),
                Objects.requireNonNullElseGet(row.getObject("told_on", LocalDate.class), () -> Days.of(recordedAt)),
                recordedAt,
                row.getString("display_name"),
                off(row));
    }

    private static CaseFile.Session.@Nullable Off off(ResultSet row) throws SQLException {
        return row.getString("called_off") == null
                ? null
                : new CaseFile.Session.Off(
                        CallOff.valueOf(row.getString("called_off")),
                        row.getObject("called_off_told_on", LocalDate.class),
                        row.getString("called_off_reason"),
                        at(row, "called_off_at"),
                        row.getString("called_off_by_name"));
    }

    private CaseFile.Period period(ResultSet row, int index) throws SQLException {
        return new CaseFile.Period(
                DeadlineKind.valueOf(row.getString("kind")),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getInt("amount"),
                at(row, "started_at"),
                at(row, "due_at"),
                row.getString("legal_reference"),
                maybeAt(row, "met_at"),
                maybeAt(row, "lapsed_at"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybeAt(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
