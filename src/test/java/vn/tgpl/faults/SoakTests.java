package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * R13: pages are read and requests written for a while with a heap of 512 MB; what grows without an end is seen. A minute by
 * default; {@code -Dtgpl.soak=30m} for a real one. What other work on the machine may sway is printed, not judged.
 */
@Tag("faults")
class SoakTests {

    private static final int WINDOWS = 6;
    private static final int PEOPLE = 6;
    private static final int POOL = 10;

    /** Of open files, between the second window, when all is warm, and the last. */
    private static final int MORE_FILES = 30;

    /** Of memory likewise; a heap of 512 MB that fills up to its bound does so within the first minutes. */
    private static final double MORE_MEMORY = 1.15;

    @Test
    void nothingGrowsWithoutAnEnd() throws Exception {
        Duration length = DurationStyle.detectAndParse(System.getProperty("tgpl.soak", "1m"));
        try (OwnPostgres server = FaultDatabase.filled();
                ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
            JdbcClient jdbc =
                    JdbcClient.create(new DriverManagerDataSource(server.url(FaultDatabase.NAME), "postgres", ""));
            List<Clerk> clerks = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                clerks.add(Clerk.signedIn(node, "tiepnhan"));
            }
            List<SoakWindow> windows = new ArrayList<>();
            System.out.printf("R13: %s, %d people%n%s%n", length, PEOPLE, SoakWindow.HEADING);
            for (int i = 0; i < WINDOWS; i++) {
                SoakWindow window = SoakWindow.of(node, clerks, jdbc, length.dividedBy(WINDOWS));
                System.out.println(window);
                windows.add(window);
            }
            SoakWindow warm = windows.get(1);
            SoakWindow last = windows.get(WINDOWS - 1);
            assertThat(windows).as(node::faults).allSatisfy(window -> {
                assertThat(window.failed()).isZero();
                assertThat(window.connections()).isBetween(1, POOL);
            });
            assertThat(last.files()).isLessThan(warm.files() + MORE_FILES);
            assertThat(last.memory()).isLessThan((long) (warm.memory() * MORE_MEMORY));
        }
    }
}
