package vn.tgpl.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Wrong passwords are counted for an account from one address and for an address over all
 * accounts, so a stranger cannot keep the rightful user out from elsewhere. Waiting doubles from one minute to fifteen
 * and a quiet hour forgets everything.
 */
@Component
public class SignInThrottle {

    private static final int FREE_TRIES_ACCOUNT = 5;
    private static final int FREE_TRIES_ADDRESS = 30;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this account may be tried from this address now. */
    public boolean allows(String username, String address) {
        return jdbc.sql(
                                "select count(*) from identity.sign_in_failure where subject in (:subjects) and blocked_until > :now")
                        .param("subjects", subjects(username, address))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Counts a wrong password. It is kept even when the surrounding work fails. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String username, String address) {
        List<String> subjects = subjects(username, address);
        count(subjects.get(0), FREE_TRIES_ACCOUNT);
        count(subjects.get(1), FREE_TRIES_ADDRESS);
    }

    /** Forgets what was counted for the account from this address. */
    @Transactional
    public void succeeded(String username, String address) {
        jdbc.sql("delete from identity.sign_in_failure where subject = :subject or last_failed_at < :old")
                .param("subject", subjects(username, address).get(0))
                .param("old", clock.instant().minus(FORGET_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void count(String subject, int freeTries) {
        Instant now = clock.instant();
        int failures = jdbc.sql("""
                        insert into identity.sign_in_failure as f (subject, failures, last_failed_at)
                        values (:subject, 1, :now)
                        on conflict (subject) do update
                           set failures = case when f.last_failed_at < :old then 1 else f.failures + 1 end,
                               last_failed_at = :now
                        returning failures""")
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("old", now.minus(FORGET_AFTER).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (failures >= freeTries) {
            jdbc.sql("update identity.sign_in_failure set blocked_until = :until where subject = :subject")
                    .param("until", now.plus(waitAfter(failures - freeTries)).atOffset(ZoneOffset.UTC))
                    .param("subject", subject)
                    .update();
        }
    }

    private static Duration waitAfter(int failuresBeyond) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBeyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static List<String> subjects(String username, String address) {
        return List.of(hash("account", username.toLowerCase(Locale.ROOT) + '\n' + address), hash("address", address));
    }

    private static String hash(String kind, String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
