package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Writes the first account of an installation. */
@Component
class FirstAccount {

    private static final String ROLE = "ADMINISTRATOR";

    private final JdbcClient jdbc;
    private final SetupCode codes;
    private final SignInQueries signIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAccount(
            JdbcClient jdbc, SetupCode codes, SignInQueries signIns, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.signIns = signIns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param codeHash hash of the code that was shown, as it is kept
     * @throws WrongSetupCode when the code was used meanwhile, or an account exists already
     */
    @Transactional
    public void open(String codeHash, String username, String displayName, String passwordHash) {
        if (!codes.use(codeHash) || !codes.isAwaited()) {
            throw new WrongSetupCode();
        }
        UUID account = TimeOrderedId.next();
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, password_set_at, version)
                        select :id, lower(:username), :name, :hash, o.id, true, false, :now, :now, 0
                          from offices.office o where o.kind = 'BUREAU' limit 1""")
                .param("id", account)
                .param("username", username)
                .param("name", displayName)
                .param("hash", passwordHash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into identity.account_role (account_id, role_code) values (:id, :role)")
                .param("id", account)
                .param("role", ROLE)
                .update();
        // nobody else was there to do it
        events.publishEvent(
                new AccountChanged(new ActorId(account), Change.OPENED, ROLE, signIns.loadUserByUsername(username)));
    }
}
