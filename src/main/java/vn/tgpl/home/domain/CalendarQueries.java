package vn.tgpl.home.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Deadlines, duties and hearings of a month within somebody's scope. */
@Repository
@Transactional(readOnly = true)
public class CalendarQueries {

    private static final int MOST_OF_A_DAY = 3;
    private static final int MOST_OF_THE_DAY = 200;

    /** Of a day stands first what is still to be done, of that first what has its minute: a cell shows no more than three. */
    private static final String DATED = """
            select * from (
                select dated.*, count(*) over (partition by day) as total,
                       row_number() over (partition by day
                                          order by met_at is not null or became is not null,
                                                   kind <> 'HEARING' and coalesce(unit not in ('HOURS', 'AT_ONCE', 'AT_ONCE_WITHIN_HOURS'), true),
                                                   at, id, kind) as place
                  from (%s) dated) placed
             where place <= case when day = :day then :mostOfTheDay else :mostOfADay end
             order by day, place""";

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Dated> dated(CalendarFilter filter, Actor actor) {
        Condition parts = CalendarParts.of(filter, actor);
        Map<String, Object> values = new HashMap<>(parts.parameters());
        values.put("from", Days.start(filter.first()));
        values.put("to", Days.start(filter.last().plusDays(1)));
        values.put("day", filter.day());
        values.put("mostOfADay", MOST_OF_A_DAY);
        values.put("mostOfTheDay", MOST_OF_THE_DAY);
        return jdbc.sql(DATED.formatted(parts.predicate()))
                .params(values)
                .query((row, index) -> read(row))
                .list();
    }

    public List<SpecialDate> specialDays(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select day, kind = 'SWAPPED_WORK' as worked, label from calendar.special_day
                         where day between :first and :last""")
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new SpecialDate(
                        row.getObject("day", LocalDate.class), row.getBoolean("worked"), row.getString("label")))
                .list();
    }

    /** Who works within the scope, in the order of names. */
    public List<Option> practitioners(AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope.asCentre(), "p", "p.account_id = :scopeActor");
        return jdbc.sql("select p.id, p.full_name from practitioners.practitioner p where " + visible.predicate()
                        + " order by p.name_sort_key, p.id limit 300")
                .params(visible.parameters())
                .query((row, index) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }

    private static Dated read(ResultSet row) throws SQLException {
        return new Dated(
                row.getObject("day", LocalDate.class),
                Dated.Source.valueOf(row.getString("source")),
                row.getString("kind"),
                row.getString("unit"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("person"),
                row.getString("detail"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                maybe(row.getObject("met_at", OffsetDateTime.class)),
                row.getString("article"),
                row.getString("became"),
                row.getInt("total"));
    }

    private static @Nullable Instant maybe(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
