package vn.tgpl.platform.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.Actor;

/** What accounts have taken hour by hour, of all nodes together. */
@Component
class HourlyBook {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HourlyBook(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @return how much it is now, with what other nodes have counted */
    @Transactional
    public int add(Actor who, Taking taking, Instant hour, int taken) {
        int all = jdbc.sql("""
                        insert into platform.hourly_use as u (account, taking, hour, taken)
                        values (:account, :taking, :hour, :taken)
                        on conflict (account, taking, hour) do update set taken = u.taken + excluded.taken
                        returning taken""")
                .param("account", who.id().value())
                .param("taking", taking.name())
                .param("hour", hour.atOffset(ZoneOffset.UTC))
                .param("taken", taken)
                .query(Integer.class)
                .single();
        if (all == taken) {
            jdbc.sql("delete from platform.hourly_use where hour < :old")
                    .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                    .update();
        }
        return all;
    }

    /** Says it once, whichever node notices it first. */
    @Transactional
    public void usedUp(Actor who, Taking taking, Instant hour, int limit) {
        int first = jdbc.sql("""
                        update platform.hourly_use set used_up_at = :now
                         where account = :account and taking = :taking and hour = :hour and used_up_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", who.id().value())
                .param("taking", taking.name())
                .param("hour", hour.atOffset(ZoneOffset.UTC))
                .update();
        if (first > 0) {
            events.publishEvent(new HourUsedUp(who, taking, limit));
        }
    }
}
