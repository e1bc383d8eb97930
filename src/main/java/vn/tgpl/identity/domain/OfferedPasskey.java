package vn.tgpl.identity.domain;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * What a device is asked to make a passkey of; the session keeps it until the answer comes.
 *
 * @param label what its holder calls it
 */
public record OfferedPasskey(String label, PublicKeyCredentialCreationOptions options) implements Serializable {

    @Override
    public String toString() {
        return "OfferedPasskey";
    }
}
