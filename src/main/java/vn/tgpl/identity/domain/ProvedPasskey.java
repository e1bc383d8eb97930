package vn.tgpl.identity.domain;

import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What a device proved.
 *
 * @param username of the account whose passkey it is
 * @param credential which one of its passkeys
 */
public record ProvedPasskey(String username, Bytes credential) {}
