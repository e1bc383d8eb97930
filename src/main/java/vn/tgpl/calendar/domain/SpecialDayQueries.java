package vn.tgpl.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendar's entries. */
@Component
public class SpecialDayQueries {

    private final JdbcClient jdbc;

    SpecialDayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years with entries, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from day)::int as year
                        from calendar.special_day
                        order by year desc""").query((row, index) -> row.getInt("year")).list();
    }

    public List<SpecialDayRow> ofYear(int year) {
        return jdbc.sql("""
                        select * from calendar.special_day
                        where day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        order by day""")
                .param("year", year)
                .query((row, index) -> entry(row))
                .list();
    }

    public Optional<SpecialDayRow> find(SpecialDayId id) {
        return jdbc.sql("select * from calendar.special_day where id = :id")
                .param("id", id.value())
                .query((row, index) -> entry(row))
                .optional();
    }

    List<SpecialDayRow> all() {
        return jdbc.sql("select * from calendar.special_day")
                .query((row, index) -> entry(row))
                .list();
    }

    private static SpecialDayRow entry(ResultSet row) throws SQLException {
        return new SpecialDayRow(
                new SpecialDayId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getObject("day", LocalDate.class),
                SpecialDayKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("source"),
                Certainty.valueOf(row.getString("certainty")));
    }
}
