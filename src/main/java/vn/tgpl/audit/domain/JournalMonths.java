package vn.tgpl.audit.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the months of the journal ahead, so that each has a table of its own before its first entry. */
@Component
class JournalMonths {

    private static final int AHEAD = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${tgpl.journal.months}", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void open() {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("select audit.open_months(:first, :last)")
                .param("first", today)
                .param("last", today.plusMonths(AHEAD))
                .query((row, index) -> true)
                .single();
    }
}
