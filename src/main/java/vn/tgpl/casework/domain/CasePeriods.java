package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.RunningPeriods;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/** The running periods of cases and of verifications for other provinces, counted by kind, centre and day. */
@Component
class CasePeriods implements RunningPeriods {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String OPEN = """
            select d.kind, d.unit, d.amount, d.due_at, min(d.started_at) as started_at, o.name as centre,
                   count(*) as periods
              from casework.deadline d
              join casework.legal_aid_case c on c.id = d.case_id
              join offices.office o on o.id = c.centre_id
             where d.met_at is null and d.lapsed_at is null and d.agreed_until is null
               and d.unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')
             group by d.kind, d.unit, d.amount, (d.started_at at time zone 'Asia/Ho_Chi_Minh')::date, d.due_at, o.name
            """;

    private static final String ASKED = """
            select v.asked_on, v.due_on, o.name as centre, count(*) as periods
              from casework.verification v join offices.office o on o.id = v.centre_id
             where v.result is null and v.due_on is not null
             group by v.asked_on, v.due_on, o.name
            """;

    private final JdbcClient jdbc;
    private final Recounts recounts;
    private final PeriodTable periods;
    private final MessageSource messages;

    CasePeriods(JdbcClient jdbc, Recounts recounts, PeriodTable periods, MessageSource messages) {
        this.jdbc = jdbc;
        this.recounts = recounts;
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public List<MovedPeriods> movedBy(WorkingCalendar other) {
        CaseDeadlines rules = new CaseDeadlines(other, periods);
        return Stream.concat(
                        jdbc.sql(OPEN).query((row, index) -> deadline(row, rules)).list().stream(),
                        jdbc.sql(ASKED).query((row, index) -> verification(row, rules)).list().stream())
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    @Override
    public List<RecountProgress> recounts(Instant finishedSince) {
        return recounts.since(finishedSince);
    }

    private MovedPeriods deadline(ResultSet row, CaseDeadlines rules) throws SQLException {
        Instant end = rules.end(PeriodUnit.valueOf(row.getString("unit")), row.getInt("amount"), at(row, "started_at"));
        return new MovedPeriods(
                text("casework.deadline." + row.getString("kind")),
                row.getString("centre"),
                DueWords.lastDay(at(row, "due_at")),
                DueWords.lastDay(end),
                row.getInt("periods"));
    }

    private MovedPeriods verification(ResultSet row, CaseDeadlines rules) throws SQLException {
        return new MovedPeriods(
                text("casework.verifications.title"),
                row.getString("centre"),
                row.getObject("due_on", LocalDate.class),
                rules.verifiedBy(row.getObject("asked_on", LocalDate.class)),
                row.getInt("periods"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
