package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;

/** Lets a person go on with what the account has just become, under a new session id. */
@Component
class CurrentSignIn {

    private final UserDetailsService accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    CurrentSignIn(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** After the holder himself changed it. */
    Authentication renew(String username, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser user = (SignedInUser) accounts.loadUserByUsername(username);
        return begin(HalfSignIn.whole(isProvedElsewhere(user) ? user.provedElsewhere() : user), request, response);
    }

    /** @param user the account as it was when it was looked at; what has become of it since does not go along */
    Authentication renew(UserDetails user, HttpServletRequest request, HttpServletResponse response) {
        return begin(HalfSignIn.whole((SignedInUser) user), request, response);
    }

    Authentication begin(Authentication signIn, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return signIn;
    }

    private static boolean isProvedElsewhere(SignedInUser user) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return user.secondFactor() == SecondFactor.OWED
                && present != null
                && present.getPrincipal() instanceof SignedInUser before
                && before.id().equals(user.id())
                && before.secondFactor() == SecondFactor.ELSEWHERE;
    }
}
