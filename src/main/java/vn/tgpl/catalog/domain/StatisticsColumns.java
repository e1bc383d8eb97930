package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.StatisticsColumnChanged;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Keeps in which column of Biểu 24 (TT 03/2019/TT-BTP) each group is counted, day by day. */
@Service
@Transactional
public class StatisticsColumns {

    private static final String ROWS = """
            select kind.code, kind.column_version, c.column_number, c.valid_from, c.source
              from catalog.eligibility_group kind
              left join lateral (select * from catalog.statistics_column one
                                  where one.group_code = kind.code and one.valid_from <= :day
                                  order by one.valid_from desc limit 1) c on true""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatisticsColumns(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Every group there is or was, in the order of the law, as it is counted on that day. */
    @Transactional(readOnly = true)
    public List<ColumnRow> on(LocalDate day) {
        return jdbc.sql(ROWS + " order by kind.sort_order")
                .param("day", day)
                .query((row, index) -> row(row))
                .list();
    }

    /** @throws NotFound when there is no such group */
    @Transactional(readOnly = true)
    public ColumnRow find(String group, LocalDate day) {
        return jdbc.sql(ROWS + " where kind.code = :group")
                .param("day", day)
                .param("group", group)
                .query((row, index) -> row(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Every change of where the group is counted, the earliest first. */
    @Transactional(readOnly = true)
    public List<ColumnSpan> history(String group) {
        return jdbc.sql("""
                        select valid_from, column_number, source from catalog.statistics_column
                         where group_code = :group order by valid_from""")
                .param("group", group)
                .query((row, index) -> span(row))
                .list();
    }

    /**
     * From its day on the group is counted there; what is counted before stays where it was. Changes nothing when nothing
     * is different.
     *
     * @throws ColumnChangedMeanwhile when another version is stored by now
     * @throws ColumnChangesTooEarly when its day has passed
     */
    public void set(SetColumn command, Actor actor) {
        jdbc.sql("select code from catalog.eligibility_group where code = :group for update")
                .param("group", command.group())
                .query(String.class)
                .optional();
        ColumnSpan span = command.span();
        ColumnRow before = find(command.group(), span.from());
        // whoever sends what stands there already, himself a moment ago or somebody else, has what he wants
        if (before.says(span)) {
            return;
        }
        if (before.version() != command.seen()) {
            throw new ColumnChangedMeanwhile();
        }
        if (span.from().isBefore(LocalDate.now(clock))) {
            throw new ColumnChangesTooEarly();
        }
        write(command, actor);
        String told = "%s: %s -> %s (%s)".formatted(span.from(), before.column(), span.column(), span.source());
        events.publishEvent(new StatisticsColumnChanged(command.group(), told, actor));
    }

    private void write(SetColumn command, Actor actor) {
        ColumnSpan span = command.span();
        jdbc.sql("""
                        insert into catalog.statistics_column
                            (group_code, valid_from, column_number, source, entered_by, entered_at)
                        values (:group, :from, :column, :source, :by, :at)
                        on conflict (group_code, valid_from) do update
                        set column_number = excluded.column_number, source = excluded.source,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .param("group", command.group())
                .param("from", span.from())
                .param("column", span.column())
                .param("source", span.source())
                .param("by", actor.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update catalog.eligibility_group set column_version = column_version + 1 where code = :group")
                .param("group", command.group())
                .update();
    }

    private static ColumnRow row(ResultSet row) throws SQLException {
        boolean entered = row.getObject("valid_from") != null;
        return new ColumnRow(row.getString("code"), entered ? span(row) : null, row.getLong("column_version"));
    }

    static ColumnSpan span(ResultSet row) throws SQLException {
        return new ColumnSpan(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("column_number", Integer.class),
                row.getString("source"));
    }
}
