package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes behind one database: who is signed in to one is to the other, numbers and nightly work stay single, one may die. */
@Tag("faults")
class TwoNodesTests {

    private static final String EVERY_OTHER_SECOND = "--tgpl.journal.proof=*/2 * * * * *";

    @Test
    void whenOneDiesTheOtherGoesOn() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled()) {
            String url = server.url(FaultDatabase.NAME);
            try (ApplicationProcess first = ApplicationProcess.start(url, EVERY_OTHER_SECOND);
                    ApplicationProcess second = ApplicationProcess.start(url, EVERY_OTHER_SECOND)) {
                Clerk clerk = Clerk.signedIn(first, "tiepnhan");
                assertThat(clerk.get(second, "/requests").statusCode()).isEqualTo(200);
                AtomicInteger turn = new AtomicInteger();
                Writers both = new Writers(8, clerk, () -> turn.getAndIncrement() % 2 == 0 ? first : second);
                try (both) {
                    both.awaitKept(40);
                    first.kill();
                    both.awaitKept(20);
                }
                Writers left = new Writers(4, clerk, () -> second);
                try (left) {
                    left.awaitKept(20);
                }
                assertThat(left.cutOff()).isEmpty();
                Kept kept = new Kept(server, FaultDatabase.NAME);
                assertThat(proofs(server)).as("nightly work done by both nodes").isOne();
                kept.assertWhole(both);
                System.out.printf(
                        "two nodes: %d kept, %d cut off%n",
                        both.kept().size(), both.cutOff().size());
            }
        }
    }

    private static int proofs(OwnPostgres server) throws SQLException {
        try (Connection connection = server.connect(FaultDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from audit.proof where whole")) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
