package vn.tgpl.home.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose look-ups came to the end of what an account may take in an hour, lately. */
@Component
public class HoursUsedUp {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    HoursUsedUp(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An account and the last time it happened to it.
     *
     * @param name of its holder
     */
    public record UsedUp(UUID account, String name, Instant at) {

        @Override
        public String toString() {
            return "UsedUp[" + account + "]";
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<UsedUp> lately() {
        return jdbc.sql("""
                        select u.account, a.display_name, max(u.used_up_at) as at
                          from platform.hourly_use u join identity.account a on a.id = u.account
                         where u.used_up_at > :since
                         group by u.account, a.display_name
                         order by at desc
                         limit :most""")
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, index) -> new UsedUp(
                        row.getObject("account", UUID.class),
                        row.getString("display_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
