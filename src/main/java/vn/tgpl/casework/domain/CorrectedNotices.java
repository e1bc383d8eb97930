package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The book of corrections of when an authority told of somebody. */
@Component
public class CorrectedNotices {

    private final JdbcClient jdbc;

    CorrectedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by who corrected it */
    public record Corrected(Instant before, Instant after, String reason, Instant at, String by) {

        @Override
        public String toString() {
            return "Corrected[" + at + "]";
        }
    }

    void keep(CorrectNotice command, Instant before, Instant at, ActorId by) {
        jdbc.sql("""
                        insert into casework.notice_correction (id, case_id, before_told, after_told, reason, corrected_at, corrected_by)
                        values (:id, :case, :before, :after, :reason, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", command.caseId().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("after", command.toldAt().atOffset(ZoneOffset.UTC))
                .param("reason", command.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Those of a case that the reader found. */
    public List<Corrected> of(CaseFile file) {
        if (!file.has(Amendment.NOTICE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select n.before_told, n.after_told, n.reason, n.corrected_at, a.display_name
                          from casework.notice_correction n left join identity.account a on a.id = n.corrected_by
                         where n.case_id = :id
                         order by n.corrected_at, n.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Corrected(
                        Columns.at(row, "before_told"),
                        Columns.at(row, "after_told"),
                        row.getString("reason"),
                        Columns.at(row, "corrected_at"),
                        row.getString("display_name")))
                .list();
    }
}
