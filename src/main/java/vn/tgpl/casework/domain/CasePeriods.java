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
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.RunningPeriods;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.shared.Vietnam;

/** The running periods of cases and of verifications for other provinces, counted by kind, centre and day. */
@Component
class CasePeriods implements RunningPeriods {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String OPEN = """
            select d.kind, d.unit, d.amount, d.due_at, d.agreed_until, min(d.started_at) as started_at, o.name as centre,
                   count(*) as periods
              from casework.deadline d
              join casework.legal_aid_case c on c.id = d.case_id
              join offices.office o on o.id = c.centre_id
             where d.met_at is null and d.lapsed_at is null and %s
             group by d.kind, d.unit, d.amount, d.agreed_until, (d.started_at at time zone 'Asia/Ho_Chi_Minh')::date, d.due_at, o.name
            """.formatted(Recounts.HEEDING_CALENDAR);

    private static final String BEGUN = """
            select d.kind, d.started_at, d.due_at, o.name as centre, count(*) as periods
              from casework.deadline d
              join casework.legal_aid_case c on c.id = d.case_id
              join offices.office o on o.id = c.centre_id
             where d.met_at is null and d.lapsed_at is null and d.agreed_until is null
               and d.law = :line and d.started_at >= :from
             group by d.kind, d.started_at, d.due_at, o.name
            """;

    private static final String ASKED = """
            select v.asked_on, v.due_on, v.unit, v.amount, o.name as centre, count(*) as periods
              from casework.verification v join offices.office o on o.id = v.centre_id
             where v.result is null and v.ended_at is null and v.due_on is not null
             group by v.asked_on, v.due_on, v.unit, v.amount, o.name
            """;

    private final JdbcClient jdbc;
    private final Recounts recounts;
    private final PeriodTable periods;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    CasePeriods(
            JdbcClient jdbc, Recounts recounts, PeriodTable periods, WorkingCalendar calendar, MessageSource messages) {
        this.jdbc = jdbc;
        this.recounts = recounts;
        this.periods = periods;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Override
    public List<MovedPeriods> movedBy(WorkingCalendar other) {
        CaseDeadlines rules = new CaseDeadlines(other, periods);
        return Stream.concat(
                        jdbc.sql(OPEN).query((row, index) -> deadline(row, end(row, rules))).list().stream(),
                        jdbc
                                .sql(ASKED)
                                .query((row, index) -> verification(row, verifiedBy(row, rules)))
                                .list()
                                .stream())
                .filter(MovedPeriods::move)
                .toList();
    }

    @Override
    public List<MovedPeriods> movedBy(NewTerms other) {
        Stream<MovedPeriods> asked = other.line() == PeriodOfLaw.D23 ? verifications(other) : Stream.empty();
        return Stream.concat(deadlines(other), asked).filter(MovedPeriods::move).toList();
    }

    private Stream<MovedPeriods> deadlines(NewTerms other) {
        return jdbc
                .sql(BEGUN)
                .param("line", other.line().name())
                .param("from", other.begun().from().atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .query((row, index) -> deadline(
                        row,
                        other.holdFor(at(row, "started_at"))
                                ? other.terms().endOf(at(row, "started_at"), calendar)
                                : at(row, "due_at")))
                .list()
                .stream();
    }

    private Stream<MovedPeriods> verifications(NewTerms other) {
        CaseDeadlines rules = new CaseDeadlines(calendar, periods);
        return jdbc
                .sql(ASKED)
                .query((row, index) -> verification(
                        row,
                        other.begun().contains(askedOn(row))
                                ? rules.verifiedBy(askedOn(row), other.terms())
                                : dueOn(row)))
                .list()
                .stream();
    }

    @Override
    public List<RecountProgress> recounts(Instant finishedSince) {
        return recounts.since(finishedSince);
    }

    private static Instant end(ResultSet row, CaseDeadlines rules) throws SQLException {
        LocalDate agreed = row.getObject("agreed_until", LocalDate.class);
        if (agreed != null) {
            return rules.agreedEnd(agreed);
        }
        return rules.end(PeriodUnit.valueOf(row.getString("unit")), row.getInt("amount"), at(row, "started_at"));
    }

    private MovedPeriods deadline(ResultSet row, Instant end) throws SQLException {
        return new MovedPeriods(
                text("casework.deadline." + row.getString("kind")),
                row.getString("centre"),
                at(row, "due_at"),
                end,
                false,
                row.getInt("periods"));
    }

    private MovedPeriods verification(ResultSet row, LocalDate then) throws SQLException {
        return new MovedPeriods(
                text("casework.verifications.title"),
                row.getString("centre"),
                Days.endOf(dueOn(row)),
                Days.endOf(then),
                false,
                row.getInt("periods"));
    }

    private static LocalDate verifiedBy(ResultSet row, CaseDeadlines rules) throws SQLException {
        return rules.verifiedBy(askedOn(row), PeriodUnit.valueOf(row.getString("unit")), row.getInt("amount"));
    }

    private static LocalDate askedOn(ResultSet row) throws SQLException {
        return row.getObject("asked_on", LocalDate.class);
    }

    private static LocalDate dueOn(ResultSet row) throws SQLException {
        return row.getObject("due_on", LocalDate.class);
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
