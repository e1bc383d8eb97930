package vn.tgpl.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;

/** How far a first proof alone, a password or the word of the provider, signs in. */
final class HalfSignIn {

    private HalfSignIn() {}

    /**
     * Whoever has a second factor is signed in by half.
     *
     * @param details where the request came from
     */
    static Authentication asFarAsProved(SignedInUser user, @Nullable Object details) {
        if (user.secondFactor() != SecondFactor.HELD) {
            return whole(user);
        }
        UsernamePasswordAuthenticationToken half = UsernamePasswordAuthenticationToken.authenticated(
                new HalfSignedIn(user.id(), user.getUsername(), user.version()),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        half.setDetails(details);
        return half;
    }

    static UsernamePasswordAuthenticationToken whole(SignedInUser user) {
        UsernamePasswordAuthenticationToken signIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signIn.eraseCredentials();
        return signIn;
    }
}
