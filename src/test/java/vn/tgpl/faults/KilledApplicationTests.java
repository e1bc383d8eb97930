package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R1: the application is killed in the middle of what people write down, again and again. */
@Tag("faults")
class KilledApplicationTests {

    private static final int KILLS = 3;

    @Test
    void losesNothingItAcknowledgedAndLeavesNothingHalfDone() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled()) {
            String url = server.url(FaultDatabase.NAME);
            AtomicReference<ApplicationProcess> node = new AtomicReference<>(ApplicationProcess.start(url));
            int port = node.get().port();
            Clerk clerk = Clerk.signedIn(node.get(), "tiepnhan");
            Writers writers = new Writers(8, clerk, node::get);
            try (writers) {
                for (int kill = 0; kill < KILLS; kill++) {
                    writers.awaitKept(20);
                    node.get().kill();
                    node.get().close();
                    node.set(ApplicationProcess.startAt(port, url));
                }
                writers.awaitKept(20);
            }
            System.out.printf(
                    "R1: %d kept, %d cut off, %d kills%n",
                    writers.kept().size(), writers.cutOff().size(), KILLS);
            Kept kept = new Kept(server, FaultDatabase.NAME);
            kept.assertWhole(writers);
            assertThat(writers.cutOff()).isNotEmpty();
            // Whoever got no answer sends the same form again, and it is there once.
            for (UUID unsure : writers.cutOff().stream().limit(5).toList()) {
                assertThat(clerk.write(node.get(), unsure).statusCode()).isEqualTo(302);
                assertThat(kept.thereOf(writers.cutOff())).containsOnlyOnce(unsure);
            }
            node.get().close();
        }
    }
}
