package vn.tgpl.identity.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** All passkeys of an account, as they go together with what else proves its holder: one may have been made by who knew that. */
@Component
class HeldPasskeys {

    private final JdbcClient jdbc;
    private final AccountMoves moves;

    HeldPasskeys(JdbcClient jdbc, AccountMoves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** @return whether there were any */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean forget(ActorId account) {
        return jdbc.sql("delete from identity.passkey where account_id = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** Forgets them because of a new password, and tells of it where there were any. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetWithPassword(ActorId account, Actor by) {
        if (forget(account)) {
            moves.tell(account, Change.PASSKEY_REMOVED, null, by);
        }
    }
}
