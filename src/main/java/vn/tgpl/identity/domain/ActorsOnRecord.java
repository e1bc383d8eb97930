package vn.tgpl.identity.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.batch.Actors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Somebody as his account lets him act now, who is not signed in. */
@Component
class ActorsOnRecord implements Actors {

    private final JdbcClient jdbc;
    private final UserDetailsService accounts;

    ActorsOnRecord(JdbcClient jdbc, UserDetailsService accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> find(ActorId id) {
        return jdbc.sql("select username from identity.account where id = :id and enabled")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(accounts::loadUserByUsername)
                .filter(UserDetails::isEnabled)
                .map(Actor.class::cast);
    }
}
