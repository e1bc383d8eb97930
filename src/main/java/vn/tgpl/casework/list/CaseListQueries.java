package vn.tgpl.casework.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.Chunks;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** Lists of cases: at most one look into the dictionary of names, and one statement for the rows with their number. */
@Repository
public class CaseListQueries {

    private static final int PAGE = 50;
    private static final int CHUNK = 500;

    private static final String ROWS = """
            select c.id, c.code, c.beneficiary_name, c.form_of_aid, c.field_code, c.state, c.office_id,
                   c.accepted_at, c.next_due_at,
                   (select d.unit from casework.deadline d
                     where d.case_id = c.id and d.due_at = c.next_due_at
                       and d.met_at is null and d.lapsed_at is null
                     order by d.id limit 1) as next_unit,
                   (select string_agg(a.practitioner_name, ', ' order by a.assigned_at, a.id)
                      from casework.assignment a
                     where a.case_id = c.id and a.ended_at is null) as practitioner_names,
                   (select count(*)
                      from (select b.person_id from casework.further_beneficiary b where b.case_id = c.id
                            union all select c.first_beneficiary_id) b
                     where b.person_id <> c.beneficiary_id
                       and not exists (select 1 from casework.beneficiary_end e
                                        where e.case_id = c.id and e.person_id = b.person_id
                                          and e.taken_back_at is null)) as others,
                   %s as all_rows
              from (select * from casework.legal_aid_case c where %s order by %s limit %d offset %d) c
             order by %3$s""";

    private final JdbcClient jdbc;
    private final PersonSearch search;
    private final Clock clock;

    public CaseListQueries(JdbcClient jdbc, PersonSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /** One screenful with the number of all rows. */
    public record Listing(KeysetPage<CaseListRow> page, FoundCount count) {}

    /** A row that knows how many there are in all. */
    private record Counted(CaseListRow row, long all) {}

    /** @param after place behind the page before, null for the beginning */
    public Listing list(CaseListFilter filter, AccessScope scope, CaseOrder order, @Nullable String after) {
        CaseListConditions conditions = conditions(filter, scope);
        String count = FoundCount.sql("casework.legal_aid_case c where " + conditions.sql());
        Place place = Place.decode(after);
        Cursor.decode(place.after()).ifPresent(cursor -> conditions.behind(cursor, order));
        List<Counted> found = rows(conditions, count, order, PAGE + 1, place.passedOver());
        List<CaseListRow> rows = found.stream().map(Counted::row).toList();
        return new Listing(
                KeysetPage.of(rows, PAGE, place, order::positionOf),
                new FoundCount(found.isEmpty() ? 0 : found.get(0).all()));
    }

    /**
     * All rows in the order of the list, each chunk read when its first row is asked for; to be gone through once. It is
     * transactional nowhere, so that whoever is slow to take them holds no connection.
     */
    public Iterator<CaseListRow> all(CaseListFilter filter, AccessScope scope, CaseOrder order) {
        return new Chunks<>(after -> {
            CaseListConditions conditions = conditions(filter, scope);
            Cursor.decode(after).ifPresent(cursor -> conditions.behind(cursor, order));
            List<CaseListRow> rows = rows(conditions, "0", order, CHUNK + 1, 0).stream()
                    .map(Counted::row)
                    .toList();
            return KeysetPage.of(rows, CHUNK, order::positionOf);
        });
    }

    private CaseListConditions conditions(CaseListFilter filter, AccessScope scope) {
        return CaseListConditions.of(filter, scope, search, clock);
    }

    private List<Counted> rows(CaseListConditions conditions, String count, CaseOrder order, int most, int passedOver) {
        return jdbc.sql(ROWS.formatted(count, conditions.sql(), order.sql(), most, passedOver))
                .params(conditions.parameters())
                .query((row, index) -> new Counted(read(row), row.getLong("all_rows")))
                .list();
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
