package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CorrectMatter.Since;
import vn.tgpl.casework.domain.CorrectMatter.Told;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The book of corrections of what cases are about. */
@Component
public class CorrectedMatters {

    private final JdbcClient jdbc;

    CorrectedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reason null where papers that came showed it
     * @param by who corrected it, null where he is not known
     */
    public record Corrected(
            Told before,
            Told after,
            Since since,
            @Nullable String reason,
            @Nullable String groupNote,
            Instant at,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Corrected[" + at + "]";
        }
    }

    /** @param told the case as it stood before */
    void keep(LegalAidCase told, Told now, Since since, MatterCorrection.Why why, Instant at, ActorId by) {
        Told before = told.matter().told();
        jdbc.sql("""
                        insert into casework.matter_correction (id, case_id, before_field, before_status, before_stage,
                            before_authority, after_field, after_status, after_stage, after_authority, since, reason,
                            group_note, corrected_at, corrected_by)
                        values (:id, :case, :beforeField, :beforeStatus, :beforeStage, :beforeAuthority, :field, :status,
                            :stage, :authority, :since, :reason, :groupNote, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", told.id().value())
                .param("beforeField", before.fieldCode())
                .param("beforeStatus", before.statusCode())
                .param("beforeStage", before.stageCode())
                .param("beforeAuthority", before.authority())
                .param("field", now.fieldCode())
                .param("status", now.statusCode())
                .param("stage", now.stageCode())
                .param("authority", now.authority())
                .param("since", since.name())
                .param("reason", why.reason())
                .param("groupNote", why.groupNote())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Those of a case that the reader found. */
    public List<Corrected> of(CaseFile file) {
        if (!file.has(Amendment.MATTER)) {
            return List.of();
        }
        return jdbc.sql("""
                        select m.*, a.display_name
                          from casework.matter_correction m left join identity.account a on a.id = m.corrected_by
                         where m.case_id = :id
                         order by m.corrected_at, m.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Corrected(
                        told(row, "before"),
                        told(row, "after"),
                        Since.valueOf(row.getString("since")),
                        row.getString("reason"),
                        row.getString("group_note"),
                        Columns.at(row, "corrected_at"),
                        row.getString("display_name")))
                .list();
    }

    private static Told told(ResultSet row, String when) throws SQLException {
        return new Told(
                row.getString(when + "_field"),
                row.getString(when + "_status"),
                row.getString(when + "_stage"),
                row.getString(when + "_authority"));
    }
}
