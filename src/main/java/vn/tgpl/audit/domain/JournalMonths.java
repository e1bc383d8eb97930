package vn.tgpl.audit.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens the months of the journal ahead, so that each has a table of its own before its first entry. */
@Component
class JournalMonths {

    private static final Logger log = LoggerFactory.getLogger(JournalMonths.class);
    private static final int AHEAD = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${tgpl.journal.months}", zone = "Asia/Ho_Chi_Minh")
    public void openAhead() {
        try {
            open();
            tellOfStrays();
        } catch (DataAccessException failure) {
            // An entry without a month of its own is kept all the same; the next start or month tries again.
            log.warn("the months of the journal ahead were not opened", failure);
        }
    }

    private void open() {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("select audit.open_months(:first, :last)")
                .param("first", today)
                .param("last", today.plusMonths(AHEAD))
                .query((row, index) -> true)
                .single();
    }

    /** A month with such entries gets no table of its own any more, so that somebody has to see to them. */
    private void tellOfStrays() {
        boolean strays = jdbc.sql("select exists (select 1 from audit.entry_otherwise)")
                .query(Boolean.class)
                .single();
        if (strays) {
            log.error("entries of the journal lie outside its months, in audit.entry_otherwise");
        }
    }
}
