package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.identity.SecondFactorRefused;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;

/** The second factors as they are stored. What gives or takes one moves the account on, so that no sign-in under way survives it. */
@Component
@Transactional
class SecondFactorBook {

    private final JdbcClient jdbc;
    private final HeldPasskeys passkeys;
    private final AccountMoves moves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorBook(
            JdbcClient jdbc, HeldPasskeys passkeys, AccountMoves moves, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passkeys = passkeys;
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /** What codes are held against. */
    static final class Stored {

        private final byte[] secret;
        private final long lastStep;

        Stored(byte[] secret, long lastStep) {
            this.secret = secret.clone();
            this.lastStep = lastStep;
        }

        byte[] secret() {
            return secret.clone();
        }

        /** Step of the code that was used last. */
        long lastStep() {
            return lastStep;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Stored> stored(ActorId account) {
        return jdbc.sql("select secret, last_step from identity.second_factor where account_id = :account")
                .param("account", account.value())
                .query((row, index) -> new Stored(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<String> recoveryHash(ActorId account, String mark) {
        return jdbc.sql(
                        "select hash from identity.recovery_code where account_id = :account and mark = :mark and used_at is null")
                .param("account", account.value())
                .param("mark", mark)
                .query(String.class)
                .optional();
    }

    /**
     * @param seen what the password in use was compared with
     * @throws WrongCurrentPassword when another one has come meanwhile, or the account was closed
     */
    public void enrol(
            SignedInUser who,
            StoredPassword seen,
            byte[] secret,
            long step,
            Map<String, String> codes,
            @Nullable String keptSession) {
        int made = jdbc.sql("""
                        insert into identity.second_factor (account_id, secret, last_step, enrolled_at)
                        values (:account, :secret, :step, :now) on conflict do nothing""")
                .param("account", who.id().value())
                .param("secret", secret)
                .param("step", step)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0) {
            throw new SecondFactorHeld();
        }
        moves.checkStill(who.id(), seen);
        write(who.id(), codes);
        moves.moveOn(who.id(), keptSession);
        moves.tell(who.id(), Change.SECOND_FACTOR_ENROLLED, null, who);
    }

    /** @return false when somebody was quicker with the same code, or one after it */
    public boolean useStep(ActorId account, long step) {
        return jdbc.sql(
                                "update identity.second_factor set last_step = :step where account_id = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** @return false when somebody was quicker with the same code */
    public boolean useRecovery(SignedInUser who, String mark, String hash) {
        boolean used = jdbc.sql("""
                        update identity.recovery_code set used_at = :now
                         where account_id = :account and mark = :mark and hash = :hash and used_at is null""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", who.id().value())
                        .param("mark", mark)
                        .param("hash", hash)
                        .update()
                == 1;
        if (used) {
            moves.tell(who.id(), Change.RECOVERY_CODE_USED, null, who);
        }
        return used;
    }

    /** @throws NotFound when the second factor was taken away meanwhile */
    public void renewCodes(SignedInUser who, Map<String, String> codes, String keptSession) {
        if (!isHeldStill(who.id())) {
            throw new NotFound();
        }
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", who.id().value())
                .update();
        write(who.id(), codes);
        moves.moveOn(who.id(), keptSession);
        moves.tell(who.id(), Change.RECOVERY_CODES_RENEWED, null, who);
    }

    public void switchOff(SignedInUser who, String keptSession) {
        if (!removed(who.id())) {
            throw new NotFound();
        }
        moves.moveOn(who.id(), keptSession);
        moves.tell(who.id(), Change.SECOND_FACTOR_OFF, null, who);
    }

    /**
     * Takes the codes and all passkeys away.
     *
     * @return name of the user who had them
     */
    public String reset(ActorId account, String reason, Actor by) {
        if (account.equals(by.id())) {
            throw new OwnSecondFactorKept();
        }
        boolean hadPasskeys = passkeys.forget(account);
        if (!removed(account) && !hadPasskeys) {
            throw new NotFound();
        }
        events.publishEvent(new AccountChanged(account, Change.SECOND_FACTOR_RESET, null, reason, by));
        return moves.moveOn(account, null);
    }

    /** @param by the holder where he was signed in when he typed it, null where it was to sign in */
    public void refused(ActorId account, @Nullable Actor by) {
        events.publishEvent(new SecondFactorRefused(account, by));
    }

    private boolean isHeldStill(ActorId account) {
        return jdbc.sql("select 1 from identity.second_factor where account_id = :account for update")
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean removed(ActorId account) {
        return jdbc.sql("delete from identity.second_factor where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private void write(ActorId account, Map<String, String> codes) {
        codes.forEach((mark, hash) -> jdbc.sql(
                        "insert into identity.recovery_code (account_id, mark, hash) values (:account, :mark, :hash)")
                .param("account", account.value())
                .param("mark", mark)
                .param("hash", hash)
                .update());
    }
}
