package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountFellAsleep;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;

/**
 * Closes accounts nobody uses any more, and lets their holders in again. Of those who administer accounts one always stays, the one
 * who signed in last.
 */
@Service
public class DormantAccounts {

    private static final Logger log = LoggerFactory.getLogger(DormantAccounts.class);

    /** Since when an account is quiet. */
    private static final String QUIET_SINCE =
            "greatest(coalesce(a.last_sign_in_at, a.created_at), coalesce(a.awake_since, a.created_at))";

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration dormantAfter;

    DormantAccounts(
            JdbcClient jdbc,
            AccountRepository accounts,
            Administrators administrators,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${tgpl.identity.dormant-after}") Duration dormantAfter) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
        this.dormantAfter = dormantAfter;
    }

    /** One node does it. Whoever signs in at this moment is quicker or waits; either way it holds. */
    @Scheduled(cron = "${tgpl.identity.dormant}", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void close() {
        if (dormantAfter.isZero() || !alone()) {
            return;
        }
        administrators.holdStill();
        Set<ActorId> holders = administrators.holders();
        Instant before = clock.instant().minus(dormantAfter);
        List<ActorId> quiet = jdbc.sql("select a.id from identity.account a where a.enabled and " + QUIET_SINCE
                        + " < :before order by " + QUIET_SINCE + ", a.id")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new ActorId(row.getObject("id", UUID.class)))
                .list();
        long closed = quiet.stream()
                .filter(account -> !holders.contains(account) || administrators.othersAdminister(account))
                .filter(account -> close(account, before))
                .count();
        log.info("accounts closed that nobody signed in to: {}", closed);
    }

    /**
     * Lets the holder of a closed account in again.
     *
     * @throws NotFound when it does not sleep
     * @throws OwnAccountAsleep when it is the actor's own
     */
    @Transactional
    public void revive(ActorId id, String reason, Actor by) {
        Account account = accounts.findById(id).filter(Account::isAsleep).orElseThrow(NotFound::new);
        if (id.equals(by.id())) {
            throw new OwnAccountAsleep();
        }
        Instant now = clock.instant();
        account.revive(reason, by, now, now.minus(dormantAfter));
        accounts.save(account);
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('identity.dormant', 0))")
                .query(Boolean.class)
                .single();
    }

    private boolean close(ActorId account, Instant before) {
        List<String> closed = jdbc.sql("""
                        update identity.account a set enabled = false, dormant_at = :now, version = version + 1
                         where a.id = :id and a.enabled and %s < :before
                        returning a.username""".formatted(QUIET_SINCE))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", account.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        closed.forEach(username -> {
            events.publishEvent(new AccountFellAsleep(account));
            events.publishEvent(new AccessChanged(username, null));
        });
        return !closed.isEmpty();
    }
}
