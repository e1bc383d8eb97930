package vn.tgpl.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Reads what is past its period today. */
@Repository
@Transactional(readOnly = true)
public class DueQueries {

    /** As many as one record of destruction names. */
    public static final int MOST = 300;

    private final JdbcClient jdbc;
    private final KeepingPeriods periods;
    private final Clock clock;

    DueQueries(JdbcClient jdbc, KeepingPeriods periods, Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * How many there are.
     *
     * @param free those that nothing holds back
     */
    public record Count(long all, long free) {}

    public Count count(ErasedKind kind, AccessScope scope) {
        ScopeSql visible = visible(kind, scope);
        return jdbc.sql(
                        "select count(*) as whole, count(*) filter (where held is null and obstacle is null) as free from ("
                                + DueSql.of(kind, visible.predicate()) + ") d")
                .params(visible.parameters())
                .param("before", before(kind))
                .query((row, index) -> new Count(row.getLong("whole"), row.getLong("free")))
                .single();
    }

    /** The longest ended first, no more than {@link #MOST}; free ones before those that are held back. */
    public List<DueRow> list(ErasedKind kind, AccessScope scope) {
        return read(kind, scope, "true", null);
    }

    public Optional<DueRow> find(ErasedKind kind, UUID thing, AccessScope scope) {
        return read(kind, scope, "thing = :thing", thing).stream().findFirst();
    }

    private List<DueRow> read(ErasedKind kind, AccessScope scope, String which, @Nullable UUID thing) {
        ScopeSql visible = visible(kind, scope);
        return jdbc.sql("select * from (" + DueSql.of(kind, visible.predicate()) + ") d where " + which
                        + " order by (held is null and obstacle is null) desc, ended_on, code limit " + MOST)
                .params(visible.parameters())
                .param("before", before(kind))
                .param("thing", thing)
                .query((row, index) -> new DueRow(
                        row.getObject("thing", UUID.class),
                        row.getString("code"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("held"),
                        row.getString("obstacle")))
                .list();
    }

    private LocalDate before(ErasedKind kind) {
        LocalDate today = LocalDate.now(clock);
        return periods.of(kind, today).endedBy(today);
    }

    /** People are the centre's as a whole. */
    private static ScopeSql visible(ErasedKind kind, AccessScope scope) {
        return ScopeSql.of(kind == ErasedKind.PERSON ? scope.asCentre() : scope, "x");
    }
}
