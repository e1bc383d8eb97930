package vn.tgpl.calendar.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shown of the edits of the calendar before they were made. */
@Component
class DayEdits {

    private final JdbcClient jdbc;

    DayEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Edit(UUID id, Foreseen foreseen) {}

    /** @param foreseen null where nothing was shown */
    void keep(UUID edit, @Nullable Foreseen foreseen, Instant at) {
        if (foreseen != null) {
            jdbc.sql("""
                            insert into calendar.day_edit (id, foreseen_periods, foreseen_reminders, foreseen_at, made_at)
                            values (:id, :periods, :reminders, :seen, :at)""")
                    .param("id", edit)
                    .param("periods", foreseen.periods())
                    .param("reminders", foreseen.reminders())
                    .param("seen", notAfter(at, foreseen.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** A form says when it was shown; it was not shown later than it was sent. */
    private static @Nullable OffsetDateTime notAfter(Instant sent, @Nullable Instant seen) {
        return seen == null ? null : (seen.isAfter(sent) ? sent : seen).atOffset(ZoneOffset.UTC);
    }

    private static Foreseen foreseen(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("foreseen_at", OffsetDateTime.class);
        return new Foreseen(
                row.getInt("foreseen_periods"), row.getInt("foreseen_reminders"), at == null ? null : at.toInstant());
    }

    /** Of those edits; of one before which nothing was shown there is none. */
    Map<UUID, Foreseen> of(Set<UUID> edits) {
        return jdbc
                .sql("select * from calendar.day_edit where id in (:edits)")
                .param("edits", edits)
                .query((row, index) -> new Edit(row.getObject("id", UUID.class), foreseen(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Edit::id, Edit::foreseen));
    }
}
