package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Reads why the advice of a case that is known to be visible takes longer. */
@Component
public class AdviceExtensionQueries {

    private final JdbcClient jdbc;

    AdviceExtensionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** More time was given. */
    public record Extended(
            String reason, Instant at, @Nullable String by) {

        @Override
        public String toString() {
            return "Extended[" + at + "]";
        }
    }

    public Optional<Extended> of(CaseId id) {
        return jdbc.sql("""
                        select x.reason, x.extended_at, a.display_name
                          from casework.advice_extension x left join identity.account a on a.id = x.extended_by
                         where x.case_id = :id""")
                .param("id", id.value())
                .query((row, index) -> new Extended(
                        row.getString("reason"),
                        row.getObject("extended_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .optional();
    }
}
