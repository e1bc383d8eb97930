package vn.tgpl.casework.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Tells whether the last check of those who perform a case found one of them not free to. */
@Component
class ReplacementNeeds {

    private final JdbcClient jdbc;

    ReplacementNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean byConflict(CaseId id) {
        return jdbc.sql("""
                        select exists (select 1 from casework.executor_to_replace
                                        where case_id = :id and cause = 'CONFLICT')""").param("id", id.value()).query(Boolean.class).single();
    }
}
