package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;

/**
 * The holder of an account takes another password.
 *
 * @param keptSession the sign-in he works in; all others end
 */
public record ChangeOwnPassword(
        String currentPassword,
        String newPassword,
        @Nullable String keptSession) {

    @Override
    public String toString() {
        return "ChangeOwnPassword";
    }
}
