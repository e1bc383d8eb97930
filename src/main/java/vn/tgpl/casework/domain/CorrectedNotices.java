package vn.tgpl.casework.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * What became of the appointment that runs from the notice.
     *
     * @param dueAt when it is due by the corrected moment, null where it lapsed, and of corrections from before it was kept
     * @param metAt when it was met, which stays so; null while it is awaited
     */
    public record Appointment(
            @Nullable Instant dueAt, @Nullable Instant metAt) {}

    /** @param by who corrected it */
    public record Corrected(
            Instant before, Instant after, Appointment appointment, String reason, Instant at, String by) {

        @Override
        public String toString() {
            return "Corrected[" + at + "]";
        }
    }

    /** When the notice was received by what stands now; empty where no authority told of the case. */
    public Optional<Instant> toldAt(CaseFile file) {
        return file.toldOf()
                ? jdbc.sql("select notice_at from casework.legal_aid_case where id = :id")
                        .param("id", file.head().id().value())
                        .query((row, index) -> Columns.at(row, "notice_at"))
                        .optional()
                : Optional.empty();
    }

    void keep(CorrectNotice command, Instant before, Appointment appointment, Instant at, ActorId by) {
        jdbc.sql("""
                        insert into casework.notice_correction (id, case_id, before_told, after_told, due_after, met_at, reason, corrected_at, corrected_by)
                        values (:id, :case, :before, :after, :due, :met, :reason, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", command.caseId().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("after", command.toldAt().atOffset(ZoneOffset.UTC))
                .param("due", stored(appointment.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("met", stored(appointment.metAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", command.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** Those of a case that the reader found. */
    public List<Corrected> of(CaseFile file) {
        if (!file.has(Amendment.NOTICE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select n.before_told, n.after_told, n.due_after, n.met_at, n.reason, n.corrected_at, a.display_name
                          from casework.notice_correction n left join identity.account a on a.id = n.corrected_by
                         where n.case_id = :id
                         order by n.corrected_at, n.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Corrected(
                        Columns.at(row, "before_told"),
                        Columns.at(row, "after_told"),
                        new Appointment(Columns.maybeAt(row, "due_after"), Columns.maybeAt(row, "met_at")),
                        row.getString("reason"),
                        Columns.at(row, "corrected_at"),
                        row.getString("display_name")))
                .list();
    }
}
