package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;

/**
 * Who of the outside provider signs in to which account. A user name may be given to somebody else there; issuer and subject together
 * never are (OpenID Connect Core 1.0, 2), so whoever came first by the name of an account is whom it opens to from then on.
 */
@Service
@Transactional
public class ProviderSubjects {

    private final JdbcClient jdbc;
    private final AccountMoves moves;
    private final Clock clock;

    ProviderSubjects(JdbcClient jdbc, AccountMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /** @return whether the account opens to that subject; to the first one that comes it does, unless another account does already */
    public boolean opens(SignedInUser account, String issuer, String subject) {
        int bound = jdbc.sql("""
                        insert into identity.provider_subject (account_id, issuer, subject, bound_at)
                        values (:account, :issuer, :subject, :now) on conflict do nothing""")
                .param("account", account.id().value())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (bound > 0) {
            moves.tell(account.id(), Change.PROVIDER_BOUND, null, account);
            return true;
        }
        return jdbc.sql("""
                        select 1 from identity.provider_subject
                         where account_id = :account and issuer = :issuer and subject = :subject""")
                .param("account", account.id().value())
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether that subject opens another account, as where somebody was given a new one here. */
    @Transactional(readOnly = true)
    public boolean opensAnother(ActorId account, String issuer, String subject) {
        return jdbc.sql("""
                        select 1 from identity.provider_subject
                         where account_id <> :account and issuer = :issuer and subject = :subject""")
                .param("account", account.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Since when the account opens to somebody of the provider; empty where nobody came yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(ActorId account) {
        return jdbc.sql("select bound_at from identity.provider_subject where account_id = :account")
                .param("account", account.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Lets the next one bind who comes by the name of the account, and ends its sign-ins.
     *
     * @throws NotFound when nobody is bound
     */
    public void release(ActorId account, Actor by) {
        int gone = jdbc.sql("delete from identity.provider_subject where account_id = :account")
                .param("account", account.value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        moves.moveOn(account, null);
        moves.tell(account, Change.PROVIDER_RELEASED, null, by);
    }
}
