package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.PasswordAccepted;
import vn.tgpl.identity.SignInRefused;
import vn.tgpl.identity.SignedIn;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.SignedOut;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Tells the house who came, left or was turned away. */
@Service
@Transactional
public class SignInRecord {

    private final JdbcClient jdbc;
    private final UserDetailsService accounts;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecord(
            JdbcClient jdbc,
            UserDetailsService accounts,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down that somebody signed in. It waits for whoever changes the account at this moment, so that no sign-in
     * survives on what the account was before. The address becomes one the account is signed in from.
     *
     * @param address where it came from
     * @return false when the account has changed since it was read: then the sign-in holds no longer
     */
    public boolean signedIn(SignedInUser who, String address) {
        boolean holds = jdbc.sql("""
                        update identity.account set last_sign_in_at = :now
                         where id = :id and version = :version and enabled""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", who.id().value())
                        .param("version", who.version())
                        .update()
                == 1;
        if (holds) {
            throttle.signedIn(who.getUsername(), address);
            events.publishEvent(new SignedIn(who));
        }
        return holds;
    }

    /** A right password that does not sign in alone: whoever typed it, its holder can see that it is known. */
    public void passwordAccepted(ActorId account) {
        events.publishEvent(new PasswordAccepted(account));
    }

    public void signedOut(Actor who) {
        events.publishEvent(new SignedOut(who));
    }

    /** A user name that nobody has leaves no trace here: whatever was typed may be a password. */
    public void refused(String username) {
        try {
            if (accounts.loadUserByUsername(username) instanceof SignedInUser account) {
                events.publishEvent(new SignInRefused(account.id()));
            }
        } catch (UsernameNotFoundException unknown) {
            return;
        }
    }
}
