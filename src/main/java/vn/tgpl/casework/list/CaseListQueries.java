package vn.tgpl.casework.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** Lists of cases: at most one look into the dictionary of names, and one statement for the rows with their number. */
@Repository
public class CaseListQueries {

    private static final int PAGE = 50;
    private static final int COUNTED = 1000;

    private final JdbcClient jdbc;
    private final PersonSearch search;
    private final Clock clock;

    public CaseListQueries(JdbcClient jdbc, PersonSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /**
     * One screenful with the number of all rows.
     *
     * @param count rows in all; one more than a thousand stands for "more than a thousand"
     */
    public record Listing(KeysetPage<CaseListRow> page, int count) {

        public boolean isCountCut() {
            return count > COUNTED;
        }
    }

    /**
     * @param byDeadline the most pressing first, only cases with an open deadline; otherwise the newest first
     * @param after position from the last page, null for the beginning
     */
    @Transactional(readOnly = true)
    public Listing list(CaseListFilter filter, AccessScope scope, boolean byDeadline, @Nullable String after) {
        CaseListConditions conditions = CaseListConditions.of(filter, scope, search, clock);
        if (byDeadline) {
            conditions.add("c.next_due_at is not null");
        }
        String counted = conditions.sql();
        Cursor.decode(after).ifPresent(cursor -> position(conditions, cursor, byDeadline));
        List<Counted> found = rows(conditions, counted, byDeadline);
        KeysetPage<CaseListRow> page =
                KeysetPage.of(found.stream().map(Counted::row).toList(), PAGE, row -> cursorOf(row, byDeadline));
        return new Listing(page, found.isEmpty() ? 0 : found.get(0).all());
    }

    /** A row that knows how many there are in all. */
    private record Counted(CaseListRow row, int all) {}

    private static void position(CaseListConditions conditions, Cursor cursor, boolean byDeadline) {
        String order = byDeadline ? "(c.next_due_at, c.id) > " : "(c.accepted_at, c.id) < ";
        conditions.add(order + "(:cursorAt, :cursorId)", "cursorId", cursor.id());
        conditions.parameters().put("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
    }

    /** @param counted the conditions without the position on the page: what is counted */
    private List<Counted> rows(CaseListConditions conditions, String counted, boolean byDeadline) {
        String order = byDeadline ? "c.next_due_at, c.id" : "c.accepted_at desc, c.id desc";
        return jdbc.sql("""
                        select c.id, c.code, c.beneficiary_name, c.form_of_aid, c.field_code, c.state, c.office_id,
                               c.accepted_at, c.next_due_at,
                               (select d.unit from casework.deadline d
                                 where d.case_id = c.id and d.due_at = c.next_due_at
                                   and d.met_at is null and d.lapsed_at is null
                                 order by d.id limit 1) as next_unit,
                               (select string_agg(a.practitioner_name, ', ' order by a.assigned_at, a.id)
                                  from casework.assignment a
                                 where a.case_id = c.id and a.ended_at is null) as practitioner_names,
                               (select count(*) from casework.further_beneficiary b where b.case_id = c.id) as others,
                               (select count(*) from (select 1 from casework.legal_aid_case c where %s limit %d) counted) as all_rows
                          from (select * from casework.legal_aid_case c where %s order by %s limit %d) c
                         order by %s""".formatted(counted, COUNTED + 1, conditions.sql(), order, PAGE + 1, order))
                .params(conditions.parameters())
                .query((row, index) -> new Counted(read(row), row.getInt("all_rows")))
                .list();
    }

    private static String cursorOf(CaseListRow row, boolean byDeadline) {
        Instant at = byDeadline && row.nextDueAt() != null ? row.nextDueAt() : row.acceptedAt();
        return new Cursor(at, row.id().value()).encoded();
    }

    private static CaseListRow read(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("next_due_at", OffsetDateTime.class);
        String unit = row.getString("next_unit");
        return new CaseListRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("beneficiary_name"),
                row.getInt("others"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("field_code"),
                CaseState.valueOf(row.getString("state")),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant(),
                unit == null ? null : PeriodUnit.valueOf(unit),
                row.getString("practitioner_names"));
    }
}
