package vn.tgpl.identity.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/**
 * Lets the first administrator of an empty installation in. A code is printed at the first start; whoever knows it may
 * make one account, once.
 */
@Service
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    // No 0/O, 1/I/L: the code is read off a screen.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final SignInQueries signIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean printed;

    FirstAdministrator(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            SignInQueries signIns,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${tgpl.setup.enabled:true}") boolean printed) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.policy = policy;
        this.signIns = signIns;
        this.events = events;
        this.clock = clock;
        this.printed = printed;
    }

    /** Whether the installation has no account yet. */
    public boolean isAwaited() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    @EventListener(ApplicationReadyEvent.class)
    void printCode() {
        if (printed && isAwaited()) {
            String code = newCode();
            jdbc.sql("""
                            insert into identity.setup_code (id, code_hash, made_at) values (1, :hash, :now)
                            on conflict (id) do update set code_hash = excluded.code_hash, made_at = excluded.made_at""")
                    .param("hash", encoder.encode(code))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            log.warn("No account exists yet. Open /setup and make the administrator with this one-time code: {}", code);
        }
    }

    /**
     * Makes the administrator and his office.
     *
     * @throws WrongSetupCode when the code is not the printed one, or an account exists already
     */
    @Transactional
    public void create(String code, String username, String displayName, String password) {
        String hash = jdbc.sql("select code_hash from identity.setup_code where id = 1 for update")
                .query(String.class)
                .optional()
                .orElseThrow(WrongSetupCode::new);
        if (!isAwaited() || !encoder.matches(code.replace("-", "").trim(), hash)) {
            throw new WrongSetupCode();
        }
        policy.check(username, password);
        UUID account = TimeOrderedId.next();
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select :id, lower(:username), :name, :hash, o.id, true, false, :now, 0
                          from offices.office o where o.kind = 'BUREAU' limit 1""")
                .param("id", account)
                .param("username", username)
                .param("name", displayName)
                .param("hash", encoder.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into identity.account_role (account_id, role_code) values (:id, 'ADMINISTRATOR')")
                .param("id", account)
                .update();
        jdbc.sql("delete from identity.setup_code").update();
        // nobody else was there to do it
        events.publishEvent(
                new AccountChanged(new ActorId(account), Change.OPENED, signIns.loadUserByUsername(username)));
    }

    private static String newCode() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
