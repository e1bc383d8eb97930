package vn.tgpl.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.shared.ActorId;

/** Reads and writes how long the periods of the law are. */
@Component
class PeriodRows {

    private final JdbcClient jdbc;

    PeriodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row there is, each line's earliest first. */
    List<PeriodRow> all() {
        return jdbc.sql("select * from calendar.period order by code, valid_from")
                .query((row, index) -> row(row))
                .list();
    }

    List<PeriodRow> of(PeriodOfLaw line) {
        return jdbc.sql("select * from calendar.period where code = :code order by valid_from")
                .param("code", line.name())
                .query((row, index) -> row(row))
                .list();
    }

    long version(PeriodOfLaw line) {
        return jdbc.sql("select version from calendar.period_line where code = :code")
                .param("code", line.name())
                .query(Long.class)
                .single();
    }

    /** Waits for whoever is changing it. */
    long lock(PeriodOfLaw line) {
        return jdbc.sql("select version from calendar.period_line where code = :code for update")
                .param("code", line.name())
                .query(Long.class)
                .single();
    }

    void write(PeriodRow row, ActorId by, Instant at) {
        jdbc.sql("""
                        insert into calendar.period
                            (code, valid_from, unit, amount, article, certainty, runs_from, source, entered_by, entered_at)
                        values (:code, :from, :unit, :amount, :article, :certainty, :runsFrom, :source, :by, :at)
                        on conflict (code, valid_from) do update
                        set unit = excluded.unit, amount = excluded.amount, article = excluded.article,
                            certainty = excluded.certainty, runs_from = excluded.runs_from, source = excluded.source,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .param("code", row.line().name())
                .param("from", row.from())
                .param("unit", row.terms().unit().name())
                .param("amount", row.terms().amount())
                .param("article", row.terms().article())
                .param("certainty", row.terms().certainty().name())
                .param(
                        "runsFrom",
                        row.terms().runsFrom() == null
                                ? null
                                : row.terms().runsFrom().name(),
                        Types.VARCHAR)
                .param("source", row.source())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update calendar.period_line set version = version + 1 where code = :code")
                .param("code", row.line().name())
                .update();
    }

    private static PeriodRow row(ResultSet row) throws SQLException {
        String runsFrom = row.getString("runs_from");
        return new PeriodRow(
                PeriodOfLaw.valueOf(row.getString("code")),
                row.getObject("valid_from", LocalDate.class),
                new PeriodTerms(
                        PeriodUnit.valueOf(row.getString("unit")),
                        row.getInt("amount"),
                        row.getString("article"),
                        Certainty.valueOf(row.getString("certainty")),
                        runsFrom == null ? null : PeriodBeginning.valueOf(runsFrom)),
                row.getString("source"));
    }
}
