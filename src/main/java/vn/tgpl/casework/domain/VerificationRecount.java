package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/** Moves the days on which other provinces are to be answered when the calendar changes. */
@Component
class VerificationRecount {

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;

    VerificationRecount(JdbcClient jdbc, CaseDeadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    private record Asked(UUID id, LocalDate on, LocalDate due) {}

    /** Tells how many moved. Open ones are few: each is answered within ten days. */
    int recount() {
        List<Asked> open = jdbc.sql("""
                        select id, asked_on, due_on from casework.verification
                         where result is null and due_on is not null
                         order by id
                           for update""")
                .query((row, index) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        return Math.toIntExact(open.stream().filter(this::moved).count());
    }

    private boolean moved(Asked asked) {
        LocalDate due = deadlines.verifiedBy(asked.on());
        return !due.equals(asked.due())
                && jdbc.sql("update casework.verification set due_on = :due, version = version + 1 where id = :id")
                                .param("due", due)
                                .param("id", asked.id())
                                .update()
                        == 1;
    }
}
