package vn.tgpl.identity.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * When and from where somebody signed in, kept with his session so that he can tell it from others.
 *
 * @param browser browser and system, in a word each
 */
public record SignInPlace(Instant at, String address, String browser) implements Serializable {

    /** Names it among the attributes of a session. */
    public static final String ATTRIBUTE = "identity.sign-in.place";

    @Override
    public String toString() {
        return "SignInPlace";
    }
}
