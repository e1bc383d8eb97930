package vn.tgpl.identity.web;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What pages and devices tell each other about passkeys, as browsers write it. */
@Component
class PasskeyJson {

    private static final int LONGEST = 20_000;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String of(Object options) {
        return json.writeValueAsString(options);
    }

    /** What a device made; null when it cannot be read. */
    @Nullable
    PublicKeyCredential<AuthenticatorAttestationResponse> made(@Nullable String text) {
        return read(text, new TypeReference<>() {}, response -> isThere(response.getAttestationObject()));
    }

    /** What a device signed; null when it cannot be read. */
    @Nullable
    PublicKeyCredential<AuthenticatorAssertionResponse> signed(@Nullable String text) {
        return read(
                text,
                new TypeReference<>() {},
                response -> isThere(response.getAuthenticatorData()) && isThere(response.getSignature()));
    }

    private <R extends AuthenticatorResponse> @Nullable PublicKeyCredential<R> read(
            @Nullable String text, TypeReference<PublicKeyCredential<R>> type, Predicate<R> whole) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            PublicKeyCredential<R> read = json.readValue(text, type);
            return isThere(read)
                            && isThere(read.getRawId())
                            && isThere(read.getResponse())
                            && isThere(read.getResponse().getClientDataJSON())
                            && whole.test(read.getResponse())
                    ? read
                    : null;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The classes are filled by whatever was sent; nothing asks there whether it was all. */
    private static boolean isThere(@Nullable Object part) {
        return part != null;
    }
}
