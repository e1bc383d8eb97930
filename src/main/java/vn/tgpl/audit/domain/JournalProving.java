package vn.tgpl.audit.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the whole journal, every night and when asked to, and writes down what it found. The last seal goes to the
 * log too: a log that is kept elsewhere shows a chain that was forged as a whole.
 */
@Service
public class JournalProving {

    private static final Logger log = LoggerFactory.getLogger(JournalProving.class);

    private final JdbcClient jdbc;
    private final SealChain chain;
    private final ProofQueries proofs;
    private final Clock clock;

    JournalProving(JdbcClient jdbc, SealChain chain, ProofQueries proofs, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Once a night, by whichever node comes first. */
    @Scheduled(cron = "${tgpl.journal.proof}", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void nightly() {
        if (nobodyElseIsAtIt() && !doneToday()) {
            prove();
        }
    }

    /** Looks through all entries there are now and keeps what it finds. */
    @Transactional
    public JournalProof prove() {
        JournalProof proof = chain.look(clock.instant());
        chain.write(proof);
        if (proof.holds()) {
            log.info("journal proved to entry {}, seal {}", proof.position(), proof.seal());
        } else {
            log.error("journal does not hold up to entry {}: {}", proof.position(), proof.faults());
        }
        return proof;
    }

    private boolean nobodyElseIsAtIt() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.proof', 0))")
                .query(Boolean.class)
                .single();
    }

    private boolean doneToday() {
        LocalDate today = LocalDate.now(clock);
        return proofs.latest()
                .filter(last -> LocalDate.ofInstant(last.at(), clock.getZone()).equals(today))
                .isPresent();
    }
}
