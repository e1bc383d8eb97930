package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.RunningPeriods;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.shared.Vietnam;

/** Open duties that would end on another day, counted by kind, office and day. */
@Component
class DutyPeriods implements RunningPeriods {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String OPEN = """
            select d.kind, d.unit, d.amount, d.begun_at, d.due_at, o.name as office, count(*) as periods
              from duties.duty d
              join offices.office o on o.id = coalesce(d.centre_id, d.office_id)
             where d.state = 'OPEN' and d.unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'NOT_STATED')
             group by d.kind, d.unit, d.amount, d.begun_at, d.due_at, o.name
            """;

    private static final String BEGUN = """
            select d.kind, d.begun_at, d.due_at, o.name as office, count(*) as periods
              from duties.duty d
              join offices.office o on o.id = coalesce(d.centre_id, d.office_id)
             where d.state = 'OPEN' and d.kind = :line and d.begun_at >= :from
             group by d.kind, d.begun_at, d.due_at, o.name
            """;

    private final JdbcClient jdbc;
    private final OpenDuties open;
    private final DayRecounts recounts;
    private final MessageSource messages;

    DutyPeriods(JdbcClient jdbc, OpenDuties open, DayRecounts recounts, MessageSource messages) {
        this.jdbc = jdbc;
        this.open = open;
        this.recounts = recounts;
        this.messages = messages;
    }

    @Override
    public List<MovedPeriods> movedBy(WorkingCalendar other) {
        return jdbc
                .sql(OPEN)
                .query((row, index) ->
                        read(row, end(row, other), isReminder(PeriodUnit.valueOf(row.getString("unit")))))
                .list()
                .stream()
                .filter(MovedPeriods::move)
                .toList();
    }

    @Override
    public List<MovedPeriods> movedBy(NewTerms other) {
        return jdbc
                .sql(BEGUN)
                .param("line", other.line().name())
                .param("from", other.begun().from().atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .query((row, index) -> read(
                        row,
                        open.end(other, at(row, "begun_at"), at(row, "due_at")),
                        isReminder(other.terms().unit())))
                .list()
                .stream()
                .filter(MovedPeriods::move)
                .toList();
    }

    @Override
    public List<RecountProgress> recounts(Instant finishedSince) {
        return recounts.since(finishedSince);
    }

    private static Instant end(ResultSet row, WorkingCalendar other) throws SQLException {
        return PeriodUnit.valueOf(row.getString("unit")).end(other, row.getInt("amount"), at(row, "begun_at"));
    }

    private static boolean isReminder(PeriodUnit unit) {
        return unit == PeriodUnit.NOT_STATED;
    }

    private MovedPeriods read(ResultSet row, Instant end, boolean reminder) throws SQLException {
        return new MovedPeriods(
                messages.getMessage("calendar.law." + row.getString("kind"), null, VIETNAMESE),
                row.getString("office"),
                at(row, "due_at"),
                end,
                reminder,
                row.getInt("periods"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
