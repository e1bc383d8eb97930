package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
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

    private record Asked(UUID id, LocalDate on, LocalDate due, PeriodUnit unit, int amount) {}

    /** After the calendar changed, each as long as it was. Tells how many moved. */
    int recount() {
        return moved(LocalDate.MAX);
    }

    /** After the period changed for those asked since that day, who become as long as the law now says. Tells how many moved. */
    int follow(LocalDate since) {
        return moved(since);
    }

    /** Open ones are few: each is answered within ten days. */
    private int moved(LocalDate follows) {
        List<Asked> open = jdbc.sql("""
                        select id, asked_on, due_on, unit, amount from casework.verification
                         where result is null and ended_at is null and due_on is not null
                         order by id
                           for update""")
                .query((row, index) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        PeriodUnit.valueOf(row.getString("unit")),
                        row.getInt("amount")))
                .list();
        return Math.toIntExact(open.stream()
                .filter(asked -> asked.on().isBefore(follows) ? kept(asked) : follow(asked))
                .count());
    }

    private boolean kept(Asked asked) {
        LocalDate due = deadlines.verifiedBy(asked.on(), asked.unit(), asked.amount());
        return !due.equals(asked.due())
                && jdbc.sql("update casework.verification set due_on = :due, version = version + 1 where id = :id")
                                .param("due", due)
                                .param("id", asked.id())
                                .update()
                        == 1;
    }

    private boolean follow(Asked asked) {
        PeriodTerms terms = deadlines.ofVerification(asked.on());
        LocalDate due = deadlines.verifiedBy(asked.on(), terms);
        jdbc.sql("""
                        update casework.verification
                           set due_on = :due, unit = :unit, amount = :amount, legal_reference = :article, version = version + 1
                         where id = :id""")
                .param("due", due)
                .param("unit", terms.unit().name())
                .param("amount", terms.amount())
                .param("article", terms.article())
                .param("id", asked.id())
                .update();
        return !due.equals(asked.due());
    }
}
