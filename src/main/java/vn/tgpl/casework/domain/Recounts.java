package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Recounts that were asked for, with how far each has come. */
@Component
class Recounts {

    /** Those that an edit of the calendar may move: they count days, or end with a day that was agreed on; {@link RunningPeriod} says the same. */
    static final String HEEDING_CALENDAR =
            "(d.agreed_until is not null or d.unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'))";

    /** Open periods that a change may move, overdue or not: those that count days, or those of the line since its day. */
    private static final String MAY_MOVE = """
            d.met_at is null and d.lapsed_at is null
            and (r.line is null and %s
                 or d.law = r.line and d.started_at >= r.day::timestamp at time zone 'Asia/Ho_Chi_Minh'
                 or d.before_law = r.line and d.before_started_at >= r.day::timestamp at time zone 'Asia/Ho_Chi_Minh')""".formatted(HEEDING_CALENDAR);

    private final JdbcClient jdbc;

    Recounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(CalendarChanged change, Instant at) {
        ask(null, change.day(), change.change(), change.edit(), change.reason(), change.by(), at);
    }

    void ask(PeriodChanged change, Instant at) {
        ask(change.now().line(), change.now().begun().from(), null, null, change.reason(), change.by(), at);
    }

    private void ask(
            @Nullable PeriodOfLaw line,
            LocalDate day,
            CalendarChanged.@Nullable Change done,
            @Nullable UUID edit,
            String reason,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into casework.deadline_recount (id, line, day, day_change, edit_id, reason, asked_at, asked_by, asked_by_name)
                        values (:id, :line, :day, :done, :edit, :reason, :at, :by, :name)""")
                .param("id", TimeOrderedId.next())
                .param("line", line == null ? null : line.name())
                .param("day", day)
                .param("done", done == null ? null : done.name())
                .param("edit", edit, Types.OTHER)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
    }

    List<UUID> unfinished() {
        return jdbc.sql("select id from casework.deadline_recount where finished_at is null order by asked_at")
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Empty when it is finished, or somebody else is at it. */
    Optional<Recount> lock(UUID id) {
        return jdbc.sql("""
                        select id, line, day, asked_by, asked_by_name, cases, moved,
                               coalesce(reached, '00000000-0000-0000-0000-000000000000') as reached
                          from casework.deadline_recount
                         where id = :id and finished_at is null
                           for update skip locked""").param("id", id).query((row, index) -> read(row)).optional();
    }

    /** The next cases with open periods that may move. */
    List<CaseId> casesLeft(Recount recount, int most) {
        return jdbc.sql("""
                        select distinct d.case_id
                          from casework.deadline_recount r cross join casework.deadline d
                         where r.id = :id and d.case_id > :reached and %s
                         order by d.case_id
                         limit :most""".formatted(MAY_MOVE))
                .param("id", recount.id())
                .param("reached", recount.reached())
                .param("most", most)
                .query((row, index) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** Those that run, with how much is left of them, and those that were finished since then. */
    List<RecountProgress> since(Instant finishedSince) {
        return jdbc.sql("""
                        select r.line, r.day, r.cases, r.moved, r.edit_id, r.asked_at, r.finished_at,
                               case when r.finished_at is not null then 0
                                    else (select count(distinct d.case_id) from casework.deadline d
                                           where (r.reached is null or d.case_id > r.reached) and %s) end as left_over
                          from casework.deadline_recount r
                         where r.finished_at is null or r.finished_at >= :since
                         order by r.asked_at desc""".formatted(MAY_MOVE))
                .param("since", finishedSince.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new RecountProgress(
                        line(row),
                        row.getObject("day", LocalDate.class),
                        row.getInt("cases"),
                        row.getInt("cases") + row.getInt("left_over"),
                        row.getInt("moved"),
                        0,
                        Columns.at(row, "asked_at"),
                        Columns.maybeAt(row, "finished_at"),
                        row.getObject("edit_id", UUID.class)))
                .list();
    }

    void keep(Recount recount) {
        jdbc.sql("""
                        update casework.deadline_recount set reached = :reached, cases = :cases, moved = :moved
                         where id = :id""")
                .param("id", recount.id())
                .param("reached", recount.reached())
                .param("cases", recount.cases())
                .param("moved", recount.moved())
                .update();
    }

    void finish(Recount recount, Instant at) {
        jdbc.sql("update casework.deadline_recount set finished_at = :at where id = :id")
                .param("id", recount.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Recount read(ResultSet row) throws SQLException {
        return new Recount(
                row.getObject("id", UUID.class),
                line(row),
                row.getObject("day", LocalDate.class),
                new ActorId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                row.getObject("reached", UUID.class),
                row.getInt("cases"),
                row.getInt("moved"));
    }

    private static @Nullable PeriodOfLaw line(ResultSet row) throws SQLException {
        String line = row.getString("line");
        return line == null ? null : PeriodOfLaw.valueOf(line);
    }
}
