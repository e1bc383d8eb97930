package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each subject was tried, and until when it has to wait. */
@Repository
class TryCounts {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TryCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one more try; who tries the same subject meanwhile waits for the end of this transaction. With the last free
     * one, and with each after it, begins a time of waiting for those that follow.
     *
     * @param account the account it is a count of, null for one of an address alone
     * @return false when the subject has to wait already
     */
    boolean count(String subject, @Nullable String account, int freeTries) {
        Instant now = clock.instant();
        Optional<Integer> tries = jdbc.sql("""
                        insert into identity.sign_in_failure as f (subject, account, failures, last_failed_at)
                        values (:subject, :account, 1, :now)
                        on conflict (subject) do update
                           set failures = case when f.last_failed_at < :old then 1 else f.failures + 1 end,
                               account = excluded.account,
                               last_failed_at = excluded.last_failed_at
                         where f.blocked_until is null or f.blocked_until <= :now
                        returning failures""")
                .param("subject", subject)
                .param("account", account)
                .param("now", at(now))
                .param("old", at(now.minus(FORGET_AFTER)))
                .query(Integer.class)
                .optional();
        tries.filter(count -> count >= freeTries)
                .ifPresent(count -> block(subject, now.plus(waitAfter(count - freeTries))));
        return tries.isPresent();
    }

    /** Takes tries back, with the waiting they began. */
    void takeBack(String subject, int tries) {
        jdbc.sql("""
                        update identity.sign_in_failure
                           set failures = greatest(failures - :tries, 0), blocked_until = null
                         where subject = :subject""").param("tries", tries).param("subject", subject).update();
    }

    /** @return how often it was tried */
    int forget(String subject) {
        return jdbc.sql("delete from identity.sign_in_failure where subject = :subject returning failures")
                .param("subject", subject)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void forgetAccount(String account) {
        jdbc.sql("delete from identity.sign_in_failure where account = :account")
                .param("account", account)
                .update();
    }

    /** Removes what a quiet hour has made worthless. Rows somebody works with are left to the next time. */
    void forgetOld() {
        jdbc.sql("""
                        delete from identity.sign_in_failure
                         where subject in (select subject from identity.sign_in_failure where last_failed_at < :old
                                              for update skip locked)""").param("old", at(clock.instant().minus(FORGET_AFTER))).update();
    }

    private void block(String subject, Instant until) {
        jdbc.sql("update identity.sign_in_failure set blocked_until = :until where subject = :subject")
                .param("until", at(until))
                .param("subject", subject)
                .update();
    }

    private static Duration waitAfter(int triesBeyond) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(triesBeyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
