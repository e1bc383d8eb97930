package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.SignInRefused;
import vn.tgpl.identity.SignedIn;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.SignedOut;
import vn.tgpl.shared.Actor;

/** Tells the house who came, left or was turned away. */
@Service
@Transactional
public class SignInRecord {

    private final JdbcClient jdbc;
    private final UserDetailsService accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecord(JdbcClient jdbc, UserDetailsService accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down that somebody signed in. It waits for whoever changes the account at this moment, so that no sign-in
     * survives on what the account was before.
     *
     * @return false when the account has changed since it was read: then the sign-in holds no longer
     */
    public boolean signedIn(SignedInUser who) {
        boolean holds = jdbc.sql("""
                        update identity.account set last_sign_in_at = :now
                         where id = :id and version = :version and enabled""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", who.id().value())
                        .param("version", who.version())
                        .update()
                == 1;
        if (holds) {
            events.publishEvent(new SignedIn(who));
        }
        return holds;
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
