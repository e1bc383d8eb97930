package vn.tgpl.platform.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.shared.ActorId;

/** Reads batches and items as they are stored. */
final class BatchRows {

    private BatchRows() {}

    static Batch batch(ResultSet row) throws SQLException {
        OffsetDateTime undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("reason"),
                new ActorId(row.getObject("made_by", UUID.class)),
                row.getString("made_by_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                undoneAt == null
                        ? null
                        : new Batch.Undone(
                                new ActorId(row.getObject("undone_by", UUID.class)),
                                row.getString("undone_by_name"),
                                undoneAt.toInstant(),
                                row.getString("undo_reason")));
    }

    /** Without its details, which only whoever does it asks for. */
    static BatchItem item(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new BatchItem(
                row.getInt("place"),
                row.getObject("thing", UUID.class),
                row.getString("label"),
                row.getString("told"),
                Map.of(),
                BatchItem.State.valueOf(row.getString("state")),
                row.getString("why"),
                settled == null ? null : settled.toInstant());
    }
}
