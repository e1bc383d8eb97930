package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R6 and R7: a table stays locked, more people wait for it than there are connections; nobody waits for long. */
@Tag("faults")
class ExhaustedPoolTests {

    /** More than connections in the pool, fewer than threads of the server. */
    private static final int WAITING = 24;

    /** Two seconds for a connection, three for the lock, and what a busy machine adds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    @Test
    void whoWaitsInVainIsToldAndTheRestGoesOnAfterwards() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled();
                ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
            Clerk clerk = Clerk.signedIn(node, "tiepnhan");
            Writers writers = new Writers(WAITING, clerk, () -> node);
            try (writers) {
                writers.awaitKept(20);
                try (Connection holder = server.connect(FaultDatabase.NAME);
                        Statement lock = holder.createStatement()) {
                    holder.setAutoCommit(false);
                    lock.execute("lock table intake.request in access exclusive mode");
                    int before = writers.others().size();
                    writers.awaitOthers(before + 4 * WAITING);
                    holder.rollback();
                }
                writers.awaitKept(20);
            }
            System.out.printf(
                    "R6, R7: %d kept, %d told to try again%n",
                    writers.kept().size(), writers.others().size());
            assertThat(writers.others()).as(node::faults).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.saysWhenToRetry()).isTrue();
                assertThat(answer.toldAFault()).isFalse();
                assertThat(answer.took()).isLessThan(LONGEST_ANSWER);
            });
            assertThat(writers.cutOff()).isEmpty();
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> clerk.get(node, "/requests").statusCode() == 200);
            new Kept(server, FaultDatabase.NAME).assertWhole(writers);
        }
    }
}
