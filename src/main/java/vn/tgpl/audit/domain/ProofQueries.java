package vn.tgpl.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the proofs of the journal found, as it was written down. */
@Repository
public class ProofQueries {

    private final JdbcClient jdbc;

    ProofQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest look through the whole journal; empty as long as there was none. */
    public Optional<JournalProof> latest() {
        return jdbc.sql("select number, at, position, seal from audit.proof where whole order by number desc limit 1")
                .query((row, index) -> new JournalProof(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("position"),
                        HexFormat.of().formatHex(row.getBytes("seal")),
                        faults(row.getLong("number"))))
                .optional();
    }

    private List<JournalFault> faults(long proof) {
        return jdbc.sql(
                        "select kind, position, entry_id, entry_at from audit.fault where proof = :proof order by number")
                .param("proof", proof)
                .query((row, index) -> fault(row))
                .list();
    }

    private static JournalFault fault(ResultSet row) throws SQLException {
        return new JournalFault(
                JournalFault.Kind.valueOf(row.getString("kind")),
                row.getObject("position", Long.class),
                row.getObject("entry_id", Long.class),
                instant(row.getObject("entry_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
