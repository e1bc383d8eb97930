package vn.tgpl.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What passkeys are made for and held against: the host of the installation, and the addresses its pages are opened at. Devices always
 * have to ask for a PIN, finger or face, so that a passkey is two factors in one.
 */
@Component
class PasskeyDoor {

    private static final String THIS_MACHINE = "localhost";

    private final PasskeyHolders holders;
    private final PasskeyStore store;
    private final Environment environment;
    private final String host;
    private final String name;
    private final Set<String> addresses;
    private volatile @Nullable WebAuthnRelyingPartyOperations operations;

    PasskeyDoor(
            PasskeyHolders holders,
            PasskeyStore store,
            Environment environment,
            @Value("${tgpl.passkeys.host}") String host,
            @Value("${tgpl.passkeys.name}") String name,
            @Value("${tgpl.passkeys.origins}") Set<String> addresses) {
        this.holders = holders;
        this.store = store;
        this.environment = environment;
        this.host = host;
        this.name = name;
        this.addresses = Set.copyOf(addresses);
    }

    /** Whether the installation says for which host passkeys are. */
    boolean isReady() {
        return StringUtils.hasText(host);
    }

    WebAuthnRelyingPartyOperations operations() {
        WebAuthnRelyingPartyOperations made = operations;
        if (made == null) {
            made = make();
            operations = made;
        }
        return made;
    }

    boolean holds(Bytes credential) {
        return store.findByCredentialId(credential) != null;
    }

    private WebAuthnRelyingPartyOperations make() {
        Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
                holders,
                store,
                PublicKeyCredentialRpEntity.builder().id(host).name(name).build(),
                addresses.isEmpty() ? Set.of(usualAddress()) : addresses);
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    /** Late, for a start for practice may have taken any free port. */
    private String usualAddress() {
        return host.equals(THIS_MACHINE)
                ? "http://" + THIS_MACHINE + ":"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))
                : "https://" + host;
    }
}
