package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tgpl.shared.TimeOrderedId;

/** The database is cut while a form is on its way: its page gives the form back, and sending it again stores it once. */
@Tag("faults")
class SentAgainAfterACutTests {

    private static final Duration LONGEST_WAY_BACK = Duration.ofSeconds(30);

    @Test
    void whatWasTypedIsOnThePageAndIsSentAgainWithTheSameKey() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled();
                ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
            Clerk clerk = Clerk.signedIn(node, "tiepnhan");
            UUID request = TimeOrderedId.next();
            server.stop();
            HttpResponse<String> away = clerk.write(node, request);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("Gửi lại", "Tranh chấp ranh giới", request.toString());
            server.startAgain();
            await().atMost(LONGEST_WAY_BACK)
                    .until(() -> clerk.get(node, "/requests").statusCode() == 200);
            for (int twice = 0; twice < 2; twice++) {
                assertThat(clerk.sendAgain(node, away.body()).statusCode()).isEqualTo(302);
            }
            assertThat(new Kept(server, FaultDatabase.NAME).thereOf(List.of(request)))
                    .containsExactly(request);
        }
    }
}
