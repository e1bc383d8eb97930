package vn.tgpl.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.shared.Actor;

/** How long each kind of record is kept, as dated rows; what was said before stays on record. */
@Service
@Transactional
public class KeepingPeriods {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    KeepingPeriods(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** All rows of all kinds, the earliest of each first. */
    @Transactional(readOnly = true)
    public List<KeepingPeriod> all() {
        return jdbc.sql("select * from retention.period order by kind, valid_from")
                .query((row, index) -> new KeepingPeriod(
                        ErasedKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("months"),
                        Certainty.valueOf(row.getString("certainty")),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getString("entered_by_name")))
                .list();
    }

    /** The one that holds on a day; before the first on record that one. */
    @Transactional(readOnly = true)
    public KeepingPeriod of(ErasedKind kind, LocalDate day) {
        return on(day, all().stream().filter(row -> row.kind() == kind).toList());
    }

    /** @param rows those of one kind, the earliest first */
    public static KeepingPeriod on(LocalDate day, List<KeepingPeriod> rows) {
        return rows.stream()
                .filter(row -> !row.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> rows.get(0));
    }

    @Transactional(readOnly = true)
    public long version(ErasedKind kind) {
        return jdbc.sql("select version from retention.line where kind = :kind")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    /**
     * From its day on the kind is kept that long. What is past its period is looked at by today's, so a day that has passed is
     * refused: it would tell of decisions that were never taken.
     *
     * @param seen the version the form was made of
     * @throws KeepingChangedMeanwhile when another version is stored by now
     * @throws KeepingBeginsTooEarly when its day has passed
     */
    public void set(KeepingPeriod period, long seen, Actor actor) {
        int bumped = jdbc.sql("update retention.line set version = version + 1 where kind = :kind and version = :seen")
                .param("kind", period.kind().name())
                .param("seen", seen)
                .update();
        if (bumped == 0) {
            throw new KeepingChangedMeanwhile();
        }
        if (period.from().isBefore(LocalDate.now(clock))) {
            throw new KeepingBeginsTooEarly();
        }
        KeepingPeriod before = of(period.kind(), period.from());
        jdbc.sql("""
                        insert into retention.period (kind, valid_from, months, certainty, source, reason, entered_by,
                            entered_by_name, entered_at)
                        values (:kind, :from, :months, :certainty, :source, :reason, :by, :name, :now)
                        on conflict (kind, valid_from) do update
                           set months = excluded.months, certainty = excluded.certainty, source = excluded.source,
                               reason = excluded.reason, entered_by = excluded.entered_by,
                               entered_by_name = excluded.entered_by_name, entered_at = excluded.entered_at""")
                .param("kind", period.kind().name())
                .param("from", period.from())
                .param("months", period.months())
                .param("certainty", period.certainty().name())
                .param("source", period.source())
                .param("reason", period.reason())
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String told = "%s: %s -> %s (%s); %s"
                .formatted(period.from(), before.months(), period.months(), period.source(), period.reason());
        journal.record(actor, "retention.period", "retention", period.kind().name(), told);
    }
}
