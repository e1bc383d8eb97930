package vn.tgpl.audit.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the whole journal, every night and when asked to, and keeps in between where it stands. The last seal goes to the
 * log too: a log that is kept elsewhere shows a chain that was forged as a whole, or cut short.
 */
@Service
public class JournalProving {

    private static final Logger log = LoggerFactory.getLogger(JournalProving.class);

    /** Nodes begin at the same minute; whoever comes after the other has ended need not look again. */
    private static final Duration STILL_FRESH = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final ProofQueries proofs;
    private final Clock clock;

    JournalProving(JdbcClient jdbc, ProofQueries proofs, Clock clock) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Once a night, by whichever node comes first. */
    @Scheduled(cron = "${tgpl.journal.proof}", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void nightly() {
        boolean fresh = proofs.latest()
                .filter(last -> last.at().isAfter(clock.instant().minus(STILL_FRESH)))
                .isPresent();
        if (!fresh) {
            prove();
        }
    }

    /** Looks through all entries there are now and keeps what it finds; empty while somebody else is at it. */
    @Transactional
    public Optional<JournalProof> prove() {
        if (!alone()) {
            return Optional.empty();
        }
        jdbc.sql("set local statement_timeout = 0").update();
        keep(true);
        Optional<JournalProof> proof = proofs.latest();
        proof.ifPresent(JournalProving::tell);
        return proof;
    }

    /** Keeps where the chain stands, so that its end cannot be cut off unseen for long. */
    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void mark() {
        if (alone()) {
            keep(false);
        }
    }

    private void keep(boolean look) {
        jdbc.sql("select audit.prove(:at, :look)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("look", look)
                .query(Long.class)
                .single();
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.proof', 0))")
                .query(Boolean.class)
                .single();
    }

    private static void tell(JournalProof proof) {
        if (proof.holds()) {
            log.info("journal proved to entry {}, seal {}", proof.position(), proof.seal());
        } else {
            log.error("journal does not hold up to entry {}: {}", proof.position(), proof.faults());
        }
    }
}
