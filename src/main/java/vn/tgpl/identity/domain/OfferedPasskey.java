package vn.tgpl.identity.domain;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * What a device is asked to make a passkey of; the session keeps it until the answer comes.
 *
 * @param label what its holder calls it
 * @param accountVersion state of the account when its holder proved who he is
 */
public record OfferedPasskey(String label, PublicKeyCredentialCreationOptions options, long accountVersion)
        implements Serializable {

    @Override
    public String toString() {
        return "OfferedPasskey";
    }
}
