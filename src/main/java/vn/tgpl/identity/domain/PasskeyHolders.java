package vn.tgpl.identity.domain;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import vn.tgpl.shared.ActorId;

/** The accounts as devices know them: by their id, which says nothing of anybody. */
@Repository
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Bytes handle(ActorId account) {
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static @Nullable ActorId account(Bytes handle) {
        if (handle.getBytes().length != ID_BYTES) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new ActorId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        ActorId account = account(handle);
        return account == null ? null : find("id = :key", account.value());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find("username = :key", username);
    }

    private @Nullable PublicKeyCredentialUserEntity find(String condition, Object key) {
        return jdbc.sql("select id, username, display_name from identity.account where " + condition)
                .param("key", key)
                .query((row, index) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(new ActorId(row.getObject("id", UUID.class))))
                        .name(row.getString("username"))
                        .displayName(row.getString("display_name"))
                        .build())
                .optional()
                .orElse(null);
    }

    /** Asked only for a user name that no account has; whoever is offered a passkey is signed in to one. */
    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("accounts are opened elsewhere");
    }

    /** Nothing asks for it. */
    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are never removed");
    }
}
