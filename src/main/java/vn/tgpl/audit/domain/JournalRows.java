package vn.tgpl.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.shared.ActorId;

/** Reads rows of the journal. */
final class JournalRows {

    private JournalRows() {}

    static JournalEntryView view(ResultSet row) throws SQLException {
        return new JournalEntryView(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("reason"),
                row.getString("address"));
    }

    private static @Nullable ActorId actor(@Nullable UUID id) {
        return id == null ? null : new ActorId(id);
    }
}
