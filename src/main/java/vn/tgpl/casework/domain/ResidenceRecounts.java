package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The book of periods for papers that moved because the residence on record was corrected. */
@Component
public class ResidenceRecounts {

    private final JdbcClient jdbc;

    ResidenceRecounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A period moved.
     *
     * @param difficult the residence on record now lies in an especially difficult area
     * @param by who corrected it, null where it is not known
     */
    public record Recounted(
            boolean difficult,
            Instant before,
            Instant after,
            Instant at,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Recounted[" + at + "]";
        }
    }

    void keep(Recounted moved, CaseId of, UUID deadline, ActorId by) {
        jdbc.sql("""
                        insert into casework.residence_recount
                               (id, case_id, deadline_id, difficult, before_due, after_due, counted_at, counted_by)
                        values (:id, :case, :deadline, :difficult, :before, :after, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", of.value())
                .param("deadline", deadline)
                .param("difficult", moved.difficult())
                .param("before", moved.before().atOffset(ZoneOffset.UTC))
                .param("after", moved.after().atOffset(ZoneOffset.UTC))
                .param("at", moved.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Those of a case that the reader found. */
    public List<Recounted> of(CaseFile file) {
        if (!file.has(Amendment.RESIDENCE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.difficult, r.before_due, r.after_due, r.counted_at, a.display_name
                          from casework.residence_recount r left join identity.account a on a.id = r.counted_by
                         where r.case_id = :id order by r.counted_at, r.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Recounted(
                        row.getBoolean("difficult"),
                        Columns.at(row, "before_due"),
                        Columns.at(row, "after_due"),
                        Columns.at(row, "counted_at"),
                        row.getString("display_name")))
                .list();
    }
}
