package vn.tgpl.identity.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.shared.ActorId;

/** What is told of second factors. */
@Repository
public class SecondFactorQueries {

    private final JdbcClient jdbc;

    SecondFactorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the account has none. */
    public Optional<SecondFactorView> of(ActorId account) {
        return jdbc.sql("""
                        select f.enrolled_at,
                               (select count(*) from identity.recovery_code c
                                 where c.account_id = f.account_id and c.used_at is null) as codes_left
                          from identity.second_factor f
                         where f.account_id = :account""")
                .param("account", account.value())
                .query((row, index) -> new SecondFactorView(
                        row.getObject("enrolled_at", OffsetDateTime.class).toInstant(), row.getInt("codes_left")))
                .optional();
    }
}
