package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a passkey.
 *
 * @param label what he calls it
 * @param password the password in use: an open screen is not enough
 * @param code of the second factor, where he has one: a passkey opens without it
 * @param address where the request came from
 */
public record AskForPasskey(
        String label, String password, @Nullable String code, String address) {

    @Override
    public String toString() {
        return "AskForPasskey";
    }
}
