package vn.tgpl.identity.domain;

/**
 * The holder of an account takes another password.
 *
 * @param withoutPasskeys whether his passkeys go with the old one, as where somebody knew it
 * @param keptSession the sign-in he works in; all others end
 * @param address where he works
 */
public record ChangeOwnPassword(
        String currentPassword, String newPassword, boolean withoutPasskeys, String keptSession, String address) {

    @Override
    public String toString() {
        return "ChangeOwnPassword";
    }
}
