package vn.tgpl.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.tgpl.shared.ActorId;

/**
 * Somebody who gave the right password of an account that has a second factor, and not its code yet. He is no actor, has no right and
 * no scope: but for the page that asks for the code he is like a stranger.
 *
 * @param version state of the account when the password was looked at
 */
public record HalfSignedIn(ActorId id, String username, long version) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String toString() {
        return "HalfSignedIn[" + id.value() + "]";
    }
}
