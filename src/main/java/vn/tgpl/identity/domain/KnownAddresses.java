package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From where accounts were signed in to lately. */
@Repository
class KnownAddresses {

    private static final Duration LATELY = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param here an account from an address, see {@link Tried#here} */
    boolean has(String here) {
        return jdbc.sql(
                        "select exists (select 1 from identity.known_address where subject = :here and last_sign_in_at >= :from)")
                .param("here", here)
                .param("from", lately().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void remember(String here) {
        jdbc.sql("""
                        insert into identity.known_address (subject, last_sign_in_at) values (:here, :now)
                        on conflict (subject) do update set last_sign_in_at = excluded.last_sign_in_at""")
                .param("here", here)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from identity.known_address where last_sign_in_at < :from")
                .param("from", lately().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant lately() {
        return clock.instant().minus(LATELY);
    }
}
