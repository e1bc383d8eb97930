package vn.tgpl.identity.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.identity.SignedInUser;

/** Reads accounts as an installation does that demands second factors. */
public class DemandedSignIns {

    private final SignInQueries queries;

    public DemandedSignIns(JdbcClient jdbc, Clock clock) {
        this.queries = new SignInQueries(jdbc, clock, true);
    }

    public SignedInUser load(String username) {
        return queries.loadUserByUsername(username);
    }
}
