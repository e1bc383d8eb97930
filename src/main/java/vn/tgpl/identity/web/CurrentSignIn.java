package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

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
        return renew(accounts.loadUserByUsername(username), request, response);
    }

    /** @param user the account as it was when it was looked at; what has become of it since does not go along */
    Authentication renew(UserDetails user, HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordAuthenticationToken signIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signIn.eraseCredentials();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return signIn;
    }
}
