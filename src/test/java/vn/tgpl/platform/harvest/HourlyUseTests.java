package vn.tgpl.platform.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Actor;

/** Nodes that count together what an account takes within an hour. */
@TgplTest
@Transactional
class HourlyUseTests {

    private static final Instant TEN = Instant.parse("2026-11-23T03:00:00Z");
    private static final HourlyLimits HUNDRED = new HourlyLimits(100, 100, 10);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private UserDetailsService accounts;

    private Actor somebody;

    @BeforeEach
    void somebody() {
        somebody = (Actor) accounts.loadUserByUsername("ketoan");
    }

    @Test
    void twoNodesLetHimTakeLittleMoreThanOne() {
        HourlyUse one = node(TEN);
        HourlyUse other = node(TEN);
        int taken = 0;
        while (taken < 300 && takes(one) && takes(other)) {
            taken += 2;
        }
        assertThat(taken).isBetween(95, 110);
        assertThat(told()).isOne();
    }

    @Test
    void oneNodeEndsAtTheLimitItself() {
        HourlyUse node = node(TEN);
        int taken = 0;
        while (taken < 300 && takes(node)) {
            taken++;
        }
        assertThat(taken).isEqualTo(100);
        assertThat(takes(node)).isFalse();
        assertThat(told()).isOne();
    }

    @Test
    void theNextHourBeginsAnew() {
        HourlyUse node = node(TEN.plus(Duration.ofMinutes(59)));
        while (takes(node)) {
            assertThat(told()).isZero();
        }
        assertThat(takes(node(TEN.plus(Duration.ofMinutes(60))))).isTrue();
    }

    @Test
    void aPageCostsNoStatement() {
        HourlyUse node = node(TEN);
        assertThat(SqlCount.during(() -> {
                    for (int page = 0; page < 40; page++) {
                        node.take(Taking.RECORD, somebody);
                    }
                }))
                .as("for forty pages")
                .isLessThanOrEqualTo(10);
    }

    @Test
    void zeroSetsNoEnd() {
        HourlyUse node = new HourlyUse(new HourlyLimits(0, 0, 0), book(TEN), Clock.fixed(TEN, ZoneOffset.UTC));
        assertThat(SqlCount.during(() -> node.take(Taking.LIST, somebody))).isZero();
    }

    private HourlyUse node(Instant now) {
        return new HourlyUse(HUNDRED, book(now), Clock.fixed(now, ZoneOffset.UTC));
    }

    private HourlyBook book(Instant now) {
        return new HourlyBook(jdbc, events, Clock.fixed(now, ZoneOffset.UTC));
    }

    private boolean takes(HourlyUse node) {
        try {
            node.take(Taking.RECORD, somebody);
            return true;
        } catch (TooMuchInAnHour end) {
            return false;
        }
    }

    private long told() {
        return jdbc.sql("select count(*) from platform.hourly_use where account = :account and used_up_at is not null")
                .param("account", somebody.id().value())
                .query(Long.class)
                .single();
    }
}
