package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.domain.JournalProof;
import vn.tgpl.audit.domain.JournalProving;

/** The chain under many hands at once, with real commits: what is written here stays, and says nothing of anybody. */
@TgplTest
class JournalChainTests {

    private static final int HANDS = 8;
    private static final int EACH = 25;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalProving proving;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void manyWritersAtOnceMakeOneUnbrokenChain() throws Exception {
        String subject = UUID.randomUUID().toString();
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Void>> works = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                works.add(() -> writeThenGiveUpEveryFifth(subject));
            }
            for (Future<Void> work : hands.invokeAll(works)) {
                work.get();
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where subject_id = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single())
                .isEqualTo(HANDS * EACH * 4 / 5);
        JournalProof proof = transaction.execute(status -> {
            status.setRollbackOnly();
            return proving.prove().orElseThrow();
        });
        assertThat(proof).isNotNull();
        assertThat(proof.faults()).isEmpty();
    }

    private Void writeThenGiveUpEveryFifth(String subject) {
        for (int turn = 0; turn < EACH; turn++) {
            boolean givenUp = turn % 5 == 0;
            transaction.executeWithoutResult(status -> {
                journal.recordUnknown("people.reveal", "person", subject);
                if (givenUp) {
                    status.setRollbackOnly();
                }
            });
        }
        return null;
    }
}
