package vn.tgpl.identity.domain;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import vn.tgpl.identity.SignedInUser;

/** How the holder of an account takes passkeys, signs in with them and parts from them. */
@Service
public class Passkeys {

    private final PasskeyDoor door;
    private final PasskeyBook book;
    private final Passwords passwords;
    private final CodeProof codes;
    private final AccountMoves moves;
    private final SecondFactorQueries secondFactors;

    Passkeys(
            PasskeyDoor door,
            PasskeyBook book,
            Passwords passwords,
            CodeProof codes,
            AccountMoves moves,
            SecondFactorQueries secondFactors) {
        this.door = door;
        this.book = book;
        this.passwords = passwords;
        this.codes = codes;
        this.moves = moves;
        this.secondFactors = secondFactors;
    }

    /** Whether the installation takes passkeys. */
    public boolean isReady() {
        return door.isReady();
    }

    /**
     * Asks whoever wants a passkey for his password once more, and for a code where he has a second factor.
     *
     * @throws WrongCurrentPassword when the password is another one
     * @throws WrongCode when the code is wrong, or missing
     */
    public OfferedPasskey offer(AskForPasskey command, SignedInUser who, Authentication signIn) {
        StoredPassword seen = passwords.check(command.password(), who, command.address());
        if (secondFactors.of(who.id()).isPresent()) {
            codes.check(new TypedCode(command.code() == null ? "" : command.code(), command.address()), who);
        }
        long version = moves.versionOf(who.id(), seen);
        return new OfferedPasskey(
                command.label(),
                door.operations()
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(signIn)),
                version);
    }

    /**
     * Adds what a device made; other sign-ins of the account end.
     *
     * @throws PasskeyRefused when it does not answer the offer, or did not ask who its holder is
     */
    public void add(
            OfferedPasskey offer,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            SignedInUser who,
            String keptSession) {
        if (!offer.options().getUser().getId().equals(PasskeyHolders.handle(who.id()))) {
            throw new PasskeyRefused();
        }
        try {
            book.add(offer, new RelyingPartyPublicKey(made, offer.label()), who, keptSession);
        } catch (WebAuthnException | IllegalArgumentException doesNotHold) {
            throw new PasskeyRefused();
        }
    }

    /** What a device is asked to sign; of who gave his password already only his own passkeys are. */
    public PublicKeyCredentialRequestOptions ask(@Nullable Authentication signIn) {
        return door.operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(signIn));
    }

    /**
     * Looks at what a device signed.
     *
     * @throws PasskeyRefused when it does not hold
     */
    public ProvedPasskey prove(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> signed) {
        try {
            return new ProvedPasskey(
                    door.operations()
                            .authenticate(new RelyingPartyAuthenticationRequest(asked, signed))
                            .getName(),
                    signed.getRawId());
        } catch (WebAuthnException | IllegalArgumentException doesNotHold) {
            throw new PasskeyRefused();
        }
    }

    /** Whether it is still there. To be asked after the account was read: what takes a passkey away changes the account, too. */
    public boolean isHeld(ProvedPasskey proof) {
        return door.holds(proof.credential());
    }

    /** Parts from a passkey; other sign-ins of the account end. */
    public void remove(UUID passkey, String password, String address, SignedInUser who, String keptSession) {
        StoredPassword seen = passwords.check(password, who, address);
        book.remove(passkey, seen, who, keptSession);
    }
}
