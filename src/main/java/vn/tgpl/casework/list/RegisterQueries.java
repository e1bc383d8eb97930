package vn.tgpl.casework.list;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/**
 * The register of one office and year. A line stands under the day of acceptance, its code keeps the year of reception
 * (TT 12/2018 Đ11 k1): what came in December and is accepted in January opens the new book.
 */
@Repository
public class RegisterQueries {

    /** Lines on one screen; the whole leaves on paper or as a sheet. */
    public static final int SHOWN = 500;

    private static final String LINES = """
            select c.id, c.register_number, c.accepted_at, c.code, c.beneficiary_name, p.birth_year, p.birth_date,
                   p.sex, p.ethnicity_code, p.residence_province_code, p.commune_code, nullif(concat_ws(', ', p.address_line, p.village), '') as address_line, p.phone_safe, p.address_safe, p.national_id, c.principal_group_code,
                   c.matter_summary, c.field_code, c.form_of_aid, a.practitioner_names, a.former_names, a.decisions,
                   c.closed_on, c.result_code,
                   s.births as other_births, s.sexes as other_sexes, s.names as others
              from casework.legal_aid_case c
              join people.person p on p.id = c.beneficiary_id
              left join lateral (
                    select string_agg(coalesce(to_char(o.birth_date, 'DD/MM/YYYY'), o.birth_year::text, '–'), '; '
                                      order by b.added_at, b.person_id) as births,
                           array_agg(o.sex order by b.added_at, b.person_id) as sexes,
                           string_agg(case when e.ended_on is null then o.full_name
                                           else o.full_name || ' ('
                                                || to_char(b.added_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') || ' – '
                                                || to_char(e.ended_on, 'DD/MM/YYYY') || ')' end, '; '
                                      order by b.added_at, b.person_id) as names
                      from (select f.person_id, f.added_at from casework.further_beneficiary f where f.case_id = c.id
                            union all select c.first_beneficiary_id, c.accepted_at) b
                      join people.person o on o.id = b.person_id
                      left join casework.beneficiary_end e
                        on e.case_id = c.id and e.person_id = b.person_id and e.taken_back_at is null
                     where b.person_id <> c.beneficiary_id) s on true
              left join lateral (
                    select string_agg(s.practitioner_name, ', ' order by s.assigned_at, s.id)
                               filter (where s.ended_at is null) as practitioner_names,
                           string_agg(s.practitioner_name || ' ('
                                      || to_char(s.decided_on, 'DD/MM/YYYY') || ' – '
                                      || to_char(s.ended_on, 'DD/MM/YYYY') || ')', '; '
                                      order by s.assigned_at, s.id)
                               filter (where s.ended_at is not null) as former_names,
                           string_agg(concat_ws(', ', s.decision_code, to_char(s.decided_on, 'DD/MM/YYYY')), '; '
                                      order by s.ended_at is not null, s.assigned_at, s.id) as decisions
                      from casework.assignment s
                     where s.case_id = c.id) a on true
             where c.office_id = :office and c.accepted_at >= :from and c.accepted_at < :to and %s %s
             order by c.accepted_at, c.id %s""";

    private final JdbcClient jdbc;

    public RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first lines, at most one more than {@link #SHOWN}.
     *
     * @param month 1 to 12 for the lines accepted in that month, null for the whole year
     */
    @Transactional(readOnly = true)
    public List<RegisterRow> lines(OfficeId office, int year, @Nullable Integer month, AccessScope scope) {
        return statement(office, year, month, scope, "", "limit " + (SHOWN + 1))
                .query((row, index) -> read(row))
                .list();
    }

    /**
     * So many lines in the order of the book.
     *
     * @param after position from the chunk before, null for the beginning
     */
    @Transactional(readOnly = true)
    public KeysetPage<RegisterRow> chunk(
            OfficeId office, int year, @Nullable Integer month, AccessScope scope, @Nullable String after, int size) {
        String position = Cursor.decode(after).isPresent() ? "and (c.accepted_at, c.id) > (:cursorAt, :cursorId)" : "";
        JdbcClient.StatementSpec lines = statement(office, year, month, scope, position, "limit " + (size + 1));
        JdbcClient.StatementSpec placed = Cursor.decode(after)
                .map(cursor -> lines.param("cursorAt", cursor.at().atOffset(ZoneOffset.UTC))
                        .param("cursorId", cursor.id()))
                .orElse(lines);
        return KeysetPage.of(placed.query((row, index) -> read(row)).list(), size, RegisterQueries::positionOf);
    }

    private static String positionOf(RegisterRow row) {
        return new Cursor(row.acceptedAt(), row.id().value()).encoded();
    }

    private JdbcClient.StatementSpec statement(
            OfficeId office, int year, @Nullable Integer month, AccessScope scope, String position, String limit) {
        YearMonth first = YearMonth.of(year, month == null ? 1 : month);
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql(LINES.formatted(visible.predicate(), position, limit))
                .params(visible.parameters())
                .param("office", office.value())
                .param("from", startOf(first))
                .param("to", startOf(first.plusMonths(month == null ? 12 : 1)));
    }

    private static OffsetDateTime startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }

    private static RegisterRow read(ResultSet row) throws SQLException {
        return new RegisterRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("register_number"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                row.getString("beneficiary_name"),
                row.getString("others"),
                row.getString("other_births"),
                otherSexes(row),
                row.getObject("birth_year", Integer.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("ethnicity_code"),
                row.getString("residence_province_code"),
                row.getString("commune_code"),
                row.getString("address_line"),
                new ContactSafety(
                        row.getObject("phone_safe", Boolean.class), row.getObject("address_safe", Boolean.class), null),
                row.getString("national_id"),
                row.getString("principal_group_code"),
                row.getString("matter_summary"),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("practitioner_names"),
                row.getString("former_names"),
                row.getString("decisions"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("result_code"));
    }

    /** Of those who joined, in their order; with gaps where none is on record. */
    private static List<@Nullable String> otherSexes(ResultSet row) throws SQLException {
        Array sexes = row.getArray("other_sexes");
        return sexes == null ? List.of() : Arrays.asList((String[]) sexes.getArray());
    }
}
