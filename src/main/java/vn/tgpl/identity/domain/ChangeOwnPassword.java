package vn.tgpl.identity.domain;

/**
 * The holder of an account takes another password.
 *
 * @param keptSession the sign-in he works in; all others end
 * @param address where he works
 */
public record ChangeOwnPassword(String currentPassword, String newPassword, String keptSession, String address) {

    @Override
    public String toString() {
        return "ChangeOwnPassword";
    }
}
