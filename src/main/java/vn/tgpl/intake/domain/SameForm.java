package vn.tgpl.intake.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;

/** Lets a form that is sent twice at the same moment go in one after the other. */
@Component
class SameForm {

    private final JdbcClient jdbc;

    SameForm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until an earlier sending of the form is written or given up. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waitFor(RequestId id) {
        long key = id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits();
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", key)
                .query((row, index) -> key)
                .single();
    }
}
