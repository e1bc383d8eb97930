package vn.tgpl.platform.draft;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what has lain too long; nobody could open it any more. */
@Component
class DraftPurge {

    private static final Logger log = LoggerFactory.getLogger(DraftPurge.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "${tgpl.drafts.purge}", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void purge() {
        int gone = jdbc.sql("delete from platform.draft where expires <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        log.info("drafts removed that had lain too long: {}", gone);
    }
}
