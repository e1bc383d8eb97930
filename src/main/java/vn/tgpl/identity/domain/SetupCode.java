package vn.tgpl.identity.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one-time code of an installation without accounts: printed at the start, kept as a hash. */
@Component
class SetupCode {

    private static final Logger log = LoggerFactory.getLogger(SetupCode.class);

    // No 0/O, 1/I/L: the code is read off a screen.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final boolean made;

    SetupCode(
            JdbcClient jdbc, PasswordEncoder encoder, Clock clock, @Value("${tgpl.setup.enabled:true}") boolean made) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.made = made;
    }

    /** Whether the installation has no account yet. */
    boolean isAwaited() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (made && isAwaited()) {
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

    /** The hash of the code when this is it; empty when it is not, or there is none. */
    Optional<String> hashOf(String typed) {
        return jdbc.sql("select code_hash from identity.setup_code where id = 1")
                .query(String.class)
                .optional()
                .filter(hash -> encoder.matches(typed.replace("-", "").trim(), hash));
    }

    /** Uses the code up; who comes at the same moment waits, and finds it gone. */
    boolean use(String hash) {
        return jdbc.sql("delete from identity.setup_code where code_hash = :hash")
                        .param("hash", hash)
                        .update()
                == 1;
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
