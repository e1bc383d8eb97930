package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R16: a stop that is announced lets everybody finish who has begun. */
@Tag("faults")
class GracefulStopTests {

    @Test
    void finishesWhatHasBegunAndEndsInTime() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled();
                ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
            Clerk clerk = Clerk.signedIn(node, "tiepnhan");
            Writers writers = new Writers(8, clerk, () -> node);
            Duration took;
            try (writers) {
                writers.awaitKept(40);
                took = node.terminate();
            }
            System.out.printf(
                    "R16: %d kept, ended after %d ms%n", writers.kept().size(), took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(30));
            assertThat(writers.others())
                    .as("answered by a fault on the way out")
                    .isEmpty();
            Kept kept = new Kept(server, FaultDatabase.NAME);
            kept.assertWhole(writers);
            // Who came too late was not let in: nothing of it was begun.
            assertThat(kept.thereOf(writers.cutOff())).isEmpty();
        }
    }
}
