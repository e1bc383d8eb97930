package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Moves an account on when it is proved by something else than before, so that no sign-in under way survives it, and tells of it. */
@Component
class AccountMoves {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AccountMoves(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Ends the sign-ins of an account.
     *
     * @param keptSession the one that goes on, null when none does
     * @return name of the user
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String moveOn(ActorId account, @Nullable String keptSession) {
        String username = jdbc.sql(
                        "update identity.account set version = version + 1 where id = :account returning username")
                .param("account", account.value())
                .query(String.class)
                .single();
        events.publishEvent(new AccessChanged(username, keptSession));
        return username;
    }

    /**
     * Waits for whoever changes the account at this moment.
     *
     * @param seen what the password in use was compared with
     * @throws WrongCurrentPassword when another one has come meanwhile, or the account was closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void checkStill(ActorId account, StoredPassword seen) {
        boolean holds = jdbc.sql("""
                        select 1 from identity.account
                         where id = :account and enabled and password_hash = :hash for update""")
                .param("account", account.value())
                .param("hash", seen.hash())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!holds) {
            throw new WrongCurrentPassword();
        }
    }

    /**
     * The state of an account whose password was just looked at.
     *
     * @throws WrongCurrentPassword when another one has come meanwhile, or the account was closed
     */
    @Transactional
    public long versionOf(ActorId account, StoredPassword seen) {
        checkStill(account, seen);
        return jdbc.sql("select version from identity.account where id = :account")
                .param("account", account.value())
                .query(Long.class)
                .single();
    }

    /**
     * Waits for whoever changes the account at this moment.
     *
     * @return whether it is open and still in that state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isStill(ActorId account, long version) {
        return jdbc.sql(
                        "select 1 from identity.account where id = :account and enabled and version = :version for update")
                .param("account", account.value())
                .param("version", version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @param codes what stood and stands, in codes and ids alone; null where the change says it all */
    void tell(ActorId account, Change change, @Nullable String codes, Actor by) {
        events.publishEvent(new AccountChanged(account, change, codes, by));
    }
}
