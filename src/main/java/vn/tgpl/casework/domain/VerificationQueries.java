package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Vietnam;

/** Reads verifications: of a case that the reader found, and those that other provinces asked for. */
@Component
public class VerificationQueries {

    /** So many answered ones are listed below the open ones. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    VerificationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A verification as it is read.
     *
     * @param dueOn null for what was asked of another province
     * @param result empty where whoever asked has his answer on paper
     * @param ending how it ended without an answer, null while it is open and of what was answered
     * @param address of the centre that asks through the software, like {@code phone}
     */
    public record Row(
            UUID id,
            String counterpart,
            String subject,
            LocalDate askedOn,
            @Nullable LocalDate dueOn,
            @Nullable String result,
            boolean byLetter,
            @Nullable LocalDate resultOn,
            OffsetDateTime recordedAt,
            @Nullable String recordedBy,
            @Nullable OffsetDateTime concludedAt,
            @Nullable String concludedBy,
            @Nullable End ending,
            @Nullable String address,
            @Nullable String phone) {

        /** Whether an answer is awaited. */
        public boolean isOpen() {
            return result == null && ending == null;
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * That it ended without an answer.
     *
     * @param reason why it was withdrawn; null where the case that asked for it ended
     */
    public record End(
            @Nullable String reason,
            OffsetDateTime at,
            @Nullable String by) {

        /** The day on which it ended. */
        public LocalDate day() {
            return at.atZoneSameInstant(Vietnam.ZONE).toLocalDate();
        }

        public boolean isWithdrawal() {
            return reason != null;
        }

        @Override
        public String toString() {
            return "End[" + at + "]";
        }
    }

    private static final String ROWS = """
            select v.*, r.display_name as recorded_by_name, d.display_name as concluded_by_name,
                   e.display_name as ended_by_name, f.address, f.phone
              from casework.verification v
              left join identity.account r on r.id = v.recorded_by
              left join identity.account d on d.id = v.concluded_by
              left join identity.account e on e.id = v.ended_by
              left join casework.verification q on q.id = v.origin_id
              left join offices.office f on f.id = q.centre_id
             where %s
             order by (v.result is not null or v.ended_at is not null), case when v.result is null and v.ended_at is null then v.due_on end, v.asked_on desc, v.id
             limit :most""";

    List<Row> of(CaseId id) {
        return jdbc.sql(ROWS.formatted("v.case_id = :case"))
                .param("case", id.value())
                .param("most", MOST)
                .query(VerificationQueries::read)
                .list();
    }

    public Optional<Row> incoming(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "v");
        return jdbc.sql(ROWS.formatted("v.case_id is null and v.id = :id and " + visible.predicate()))
                .params(visible.parameters())
                .param("id", id)
                .param("most", 1)
                .query(VerificationQueries::read)
                .optional();
    }

    static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("counterpart"),
                row.getString("subject"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("result"),
                row.getBoolean("by_letter"),
                row.getObject("result_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by_name"),
                row.getObject("concluded_at", OffsetDateTime.class),
                row.getString("concluded_by_name"),
                end(row),
                row.getString("address"),
                row.getString("phone"));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : new End(row.getString("end_reason"), at, row.getString("ended_by_name"));
    }
}
