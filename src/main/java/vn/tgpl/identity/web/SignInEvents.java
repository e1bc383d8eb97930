package vn.tgpl.identity.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.identity.domain.SignInRecord;
import vn.tgpl.shared.Actor;

/** Passes on what the security chain tells of those who left, were turned away, or came half-way. */
@Component
class SignInEvents {

    private final SignInRecord signIns;

    SignInEvents(SignInRecord signIns) {
        this.signIns = signIns;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Actor who) {
            signIns.signedOut(who);
        }
    }

    @EventListener
    void passwordAccepted(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof HalfSignedIn half) {
            signIns.passwordAccepted(half.id());
        }
    }

    @EventListener({AuthenticationFailureBadCredentialsEvent.class, AuthenticationFailureDisabledEvent.class})
    void refused(AbstractAuthenticationFailureEvent event) {
        signIns.refused(event.getAuthentication().getName());
    }
}
