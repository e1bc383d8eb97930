package vn.tgpl.identity.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.shared.NotFound;

/** Adds and removes passkeys. Either moves the account on, so that no sign-in under way survives it. */
@Component
@Transactional
class PasskeyBook {

    private final PasskeyDoor door;
    private final JdbcClient jdbc;
    private final AccountMoves moves;

    PasskeyBook(PasskeyDoor door, JdbcClient jdbc, AccountMoves moves) {
        this.door = door;
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** @throws PasskeyRefused when the account is not what it was when its holder proved who he is */
    public void add(OfferedPasskey offer, RelyingPartyPublicKey key, SignedInUser who, String keptSession) {
        if (!moves.isStill(who.id(), offer.accountVersion())) {
            throw new PasskeyRefused();
        }
        door.operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(offer.options(), key));
        moves.moveOn(who.id(), keptSession);
        moves.tell(who.id(), Change.PASSKEY_ADDED, null, who);
    }

    /** @param seen what the password in use was compared with */
    public void remove(UUID passkey, StoredPassword seen, SignedInUser who, String keptSession) {
        moves.checkStill(who.id(), seen);
        int gone = jdbc.sql("delete from identity.passkey where id = :id and account_id = :account")
                .param("id", passkey)
                .param("account", who.id().value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        moves.moveOn(who.id(), keptSession);
        moves.tell(who.id(), Change.PASSKEY_REMOVED, null, who);
    }
}
