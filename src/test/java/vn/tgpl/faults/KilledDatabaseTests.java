package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R2: the database is killed in the middle of transactions, and stays away for a while; the application lives on. */
@Tag("faults")
class KilledDatabaseTests {

    private static final int KILLS = 3;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAY_BACK = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofSeconds(60);

    @Test
    void losesNothingAndComesBackByItself() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled();
                ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
            Clerk clerk = Clerk.signedIn(node, "tiepnhan");
            Writers writers = new Writers(8, clerk, () -> node);
            try (writers) {
                for (int kill = 0; kill < KILLS; kill++) {
                    writers.awaitKept(20);
                    int before = writers.others().size();
                    server.kill();
                    writers.awaitOthers(before + 8);
                    server.startAgain();
                    awaitPages(clerk, node);
                }
                writers.awaitKept(20);
                long begun = System.nanoTime();
                server.stop();
                await().atMost(AWAY.plusSeconds(30))
                        .until(() -> Duration.ofNanos(System.nanoTime() - begun).compareTo(AWAY) > 0);
                HttpResponse<String> page = clerk.get(node, "/requests");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
                server.startAgain();
                awaitPages(clerk, node);
                writers.awaitKept(20);
            }
            System.out.printf(
                    "R2: %d kept, %d told to try again, %d cut off%n",
                    writers.kept().size(),
                    writers.others().size(),
                    writers.cutOff().size());
            assertThat(writers.others()).as(node::faults).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.saysWhenToRetry()).isTrue();
                assertThat(answer.toldAFault()).isFalse();
                assertThat(answer.took()).isLessThan(LONGEST_ANSWER);
            });
            Kept kept = new Kept(server, FaultDatabase.NAME);
            kept.assertWhole(writers);
            UUID unsure = writers.sent().stream()
                    .filter(id -> !writers.kept().contains(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(clerk.write(node, unsure).statusCode()).isEqualTo(302);
            assertThat(clerk.write(node, unsure).statusCode()).isEqualTo(302);
            assertThat(kept.thereOf(writers.sent())).containsOnlyOnce(unsure);
        }
    }

    private static void awaitPages(Clerk clerk, ApplicationProcess node) {
        await().atMost(LONGEST_WAY_BACK)
                .until(() -> clerk.get(node, "/requests").statusCode() == 200);
    }
}
