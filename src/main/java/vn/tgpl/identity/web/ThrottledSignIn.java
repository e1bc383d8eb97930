package vn.tgpl.identity.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.SignInThrottle;
import vn.tgpl.platform.web.Refusals;

/** Checks a password unless too many wrong ones came before it. */
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;

    ThrottledSignIn(DaoAuthenticationProvider passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        if (!throttle.begins(username, address)) {
            Refusals.tellOfSignIn("too many wrong passwords", address);
            throw new LockedException("too many wrong passwords");
        }
        try {
            Authentication signedIn = passwords.authenticate(attempt);
            throttle.succeeded(username, address);
            return asFarAsProved(signedIn);
        } catch (BadCredentialsException | DisabledException wrong) {
            Refusals.tellOfSignIn("wrong name or password", address);
            throw wrong;
        } catch (RuntimeException unjudged) {
            throttle.unjudged(username, address);
            throw unjudged;
        }
    }

    /** A password alone does not sign in to an account with a second factor. */
    private static Authentication asFarAsProved(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof SignedInUser user && user.secondFactor() == SecondFactor.HELD
                ? HalfSignIn.asFarAsProved(user, signedIn.getDetails())
                : signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
