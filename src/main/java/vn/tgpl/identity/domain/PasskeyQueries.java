package vn.tgpl.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.shared.ActorId;

/** What is told of passkeys. */
@Repository
public class PasskeyQueries {

    private static final String COLUMNS = "select id, label, made_at, last_used_at from identity.passkey";

    private final JdbcClient jdbc;

    PasskeyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    public List<PasskeyView> of(ActorId account) {
        return jdbc.sql(COLUMNS + " where account_id = :account order by made_at, id")
                .param("account", account.value())
                .query((row, index) -> view(row))
                .list();
    }

    /** Empty when the account has no such passkey. */
    public Optional<PasskeyView> find(UUID id, ActorId account) {
        return jdbc.sql(COLUMNS + " where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .query((row, index) -> view(row))
                .optional();
    }

    private static PasskeyView view(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new PasskeyView(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
