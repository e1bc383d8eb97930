package vn.tgpl.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a form that is sent twice at the same moment go in one after the other: whoever comes second sees what the first
 * wrote, and writes nothing.
 */
@Component
public class SameForm {

    private final JdbcClient jdbc;

    SameForm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until an earlier sending of the form is written or given up; the next one waits for this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitFor(UUID id) {
        waitFor(id.toString());
    }

    /**
     * The same for things that are told apart by a name of their own.
     *
     * @param name what is about to be written, with its kind before it, e.g. {@code account:le.van.a}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitFor(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query((row, index) -> name)
                .single();
    }
}
