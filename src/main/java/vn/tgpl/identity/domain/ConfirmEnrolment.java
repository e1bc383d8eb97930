package vn.tgpl.identity.domain;

/**
 * Takes a second factor.
 *
 * @param sealed the secret as its page carried it
 * @param code what the app shows
 * @param password the password in use: an open screen is not enough
 * @param keptSession the sign-in that goes on
 * @param address where the request came from
 */
public record ConfirmEnrolment(String sealed, String code, String password, String keptSession, String address) {

    @Override
    public String toString() {
        return "ConfirmEnrolment";
    }
}
