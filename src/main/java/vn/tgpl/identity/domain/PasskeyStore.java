package vn.tgpl.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The passkeys as they are stored, for whoever looks at signatures. */
@Repository
class PasskeyStore implements UserCredentialRepository {

    private static final String ALL = """
            select credential_id, account_id, label, public_key, attestation, transports, backup_eligible, backed_up,
                   signature_count, made_at, coalesce(last_used_at, made_at) as used_at
              from identity.passkey
             where
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(ALL + " credential_id = :credential")
                .param("credential", credential.getBytes())
                .query((row, index) -> read(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        ActorId account = PasskeyHolders.account(handle);
        return account == null
                ? List.of()
                : jdbc.sql(ALL + " account_id = :account")
                        .param("account", account.value())
                        .query((row, index) -> read(row))
                        .list();
    }

    /**
     * A new one is written down; with one that is there somebody signed.
     *
     * @throws PasskeyRefused when a device that counts did not count on: it was copied
     */
    @Override
    @Transactional
    public void save(CredentialRecord key) {
        int used = jdbc.sql("""
                        update identity.passkey
                           set signature_count = :count, backed_up = :backedUp, last_used_at = :now
                         where credential_id = :credential
                           and (signature_count < :count or (signature_count = 0 and :count = 0))""")
                .param("count", key.getSignatureCount())
                .param("backedUp", key.isBackupState())
                .param("now", now())
                .param("credential", key.getCredentialId().getBytes())
                .update();
        if (used == 0) {
            if (findByCredentialId(key.getCredentialId()) != null) {
                throw new PasskeyRefused();
            }
            write(key);
        }
    }

    private void write(CredentialRecord key) {
        jdbc.sql("""
                        insert into identity.passkey (id, account_id, credential_id, label, public_key, attestation, transports,
                                                      backup_eligible, backed_up, signature_count, made_at)
                        values (:id, :account, :credential, :label, :publicKey, :attestation, :transports,
                                :backupEligible, :backedUp, :count, :now)""")
                .param("id", TimeOrderedId.next())
                .param(
                        "account",
                        Objects.requireNonNull(PasskeyHolders.account(key.getUserEntityUserId()))
                                .value())
                .param("credential", key.getCredentialId().getBytes())
                .param("label", key.getLabel())
                .param("publicKey", key.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(key.getAttestationObject()).getBytes())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("backupEligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("count", key.getSignatureCount())
                .param("now", now())
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from identity.passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyHolders.handle(new ActorId(row.getObject("account_id", UUID.class))))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(transports(row.getString("transports")))
                .uvInitialized(true)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .signatureCount(row.getLong("signature_count"))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
