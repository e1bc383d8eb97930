package vn.tgpl.retention.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.tgpl.shared.ActorId;

/** Reads records of destruction within a scope. */
@Repository
@Transactional(readOnly = true)
public class DisposalQueries {

    private static final int LATEST = 50;

    private final JdbcClient jdbc;

    DisposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest, the newest first; without their items. */
    public List<DisposalView> latest(AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "d");
        return jdbc.sql(
                        "select d.*, o.name from retention.disposal d join offices.office o on o.id = d.office_id where "
                                + visible.predicate() + " order by d.proposed_at desc, d.id desc limit " + LATEST)
                .params(visible.parameters())
                .query((row, index) -> read(row, List.of()))
                .list();
    }

    public Optional<DisposalView> find(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "d");
        List<DisposalView.Item> items = jdbc.sql(
                        "select * from retention.disposal_item where disposal_id = :id order by ended_on, code")
                .param("id", id)
                .query((row, index) -> new DisposalView.Item(
                        row.getObject("thing", UUID.class),
                        row.getString("code"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("erased_at") != null))
                .list();
        return jdbc.sql("select d.*, o.name from retention.disposal d join offices.office o on o.id = d.office_id"
                        + " where d.id = :id and " + visible.predicate())
                .params(visible.parameters())
                .param("id", id)
                .query((row, index) -> read(row, items))
                .optional();
    }

    private static DisposalView read(ResultSet row, List<DisposalView.Item> items) throws SQLException {
        String outcome = row.getString("outcome");
        return new DisposalView(
                row.getObject("id", UUID.class),
                ErasedKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                row.getString("reason"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                new ActorId(row.getObject("proposed_by", UUID.class)),
                row.getString("proposed_by_name"),
                outcome == null ? null : DisposalView.Outcome.valueOf(outcome),
                at(row),
                row.getString("decided_by_name"),
                row.getString("drop_reason"),
                items);
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
