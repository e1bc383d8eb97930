package vn.tgpl.identity.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.tgpl.identity.HalfSignedIn;

/** Lets in whoever gave all that his account asks for: after the password alone of one with a second factor everything stays shut. */
class WholeSignIn implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signIn, RequestAuthorizationContext request) {
        return new AuthorizationDecision(isNotHalf(signIn.get()));
    }

    private static boolean isNotHalf(@Nullable Authentication signIn) {
        return signIn != null && !(signIn.getPrincipal() instanceof HalfSignedIn);
    }
}
