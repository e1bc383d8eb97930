package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** R11: the application is killed while a list of communes is taken over; the list is there whole or not at all, and never twice. */
@Tag("faults")
class KilledImportTests {

    private static final int KILLS = 4;
    private static final int ROWS = 8000;
    private static final String FILE = "danh-muc.csv";

    /** About as long as the upload takes, so that some are killed before its end and some after. */
    private static final int LONGEST_BEFORE_THE_KILL = 2500;

    private final Random moments = new Random(20261123);
    private JdbcClient jdbc;

    @Test
    void isThereWholeOrNotAtAllAndGoesThroughWhenItIsSentAgain() throws Exception {
        try (OwnPostgres server = FaultDatabase.filled()) {
            String url = server.url(FaultDatabase.NAME);
            jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
            int before = communes();
            ApplicationProcess node = ApplicationProcess.start(url);
            int port = node.port();
            int cut = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Clerk clerk = Clerk.signedIn(node, "quantri");
                ApplicationProcess killed = node;
                // every other time the list is up already, and the kill falls into its being taken over
                String review = kill % 2 == 0 ? "" : uploaded(clerk, node);
                CompletableFuture<Boolean> sending = CompletableFuture.supplyAsync(
                        () -> review.isEmpty() ? takeOver(clerk, killed) : confirmed(clerk, killed, review));
                wait(moments.nextInt(kill % 2 == 0 ? LONGEST_BEFORE_THE_KILL : 300));
                node.kill();
                boolean acknowledged = sending.join();
                cut += acknowledged ? 0 : 1;
                assertThat(communes() - before)
                        .as("rows that came over")
                        .isIn(acknowledged ? new Integer[] {ROWS} : new Integer[] {0, ROWS});
                assertThat(halfKept()).as("lists of which a part is kept").isZero();
                node.close();
                node = ApplicationProcess.startAt(port, url);
            }
            Clerk clerk = Clerk.signedIn(node, "quantri");
            takeOver(clerk, node);
            takeOver(clerk, node);
            System.out.printf("R11: %d rows, %d kills, %d cut off%n", ROWS, KILLS, cut);
            assertThat(cut).isPositive();
            assertThat(communes() - before).isEqualTo(ROWS);
            new Kept(server, FaultDatabase.NAME).assertJournalHolds();
            assertThat(takenOverWithoutAWord()).isZero();
            node.close();
        }
    }

    private static boolean takeOver(Clerk clerk, ApplicationProcess node) {
        try {
            return confirmed(clerk, node, uploaded(clerk, node));
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static String uploaded(Clerk clerk, ApplicationProcess node) throws IOException {
        var answer = clerk.upload(node, "/admin/communes/imports", FILE, list());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static boolean confirmed(Clerk clerk, ApplicationProcess node, String review) {
        try {
            return clerk.post(node, review + "/confirmation", Map.of()).statusCode() == 302;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static String list() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> (50_000 + row) + ",Xã Thử " + row + ",Xã,66,01/07/2025,,")
                .collect(Collectors.joining("\n", "Mã xã,Tên,Loại,Mã tỉnh,Từ,Đến,Kế thừa\n", "\n"));
    }

    /** The moment of the kill is what is tried. */
    private static void wait(int milliseconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(milliseconds);
    }

    private int communes() {
        return jdbc.sql("select count(*) from catalog.commune")
                .query(Integer.class)
                .single();
    }

    private int halfKept() {
        return jdbc.sql("""
                        select count(*) from catalog.commune_import i
                         where (select count(*) from catalog.commune_import_row r where r.import_id = i.id)
                               <> case when i.confirmed_at is null then :rows else 0 end""").param("rows", ROWS).query(Integer.class).single();
    }

    private int takenOverWithoutAWord() {
        return jdbc.sql("""
                        select count(*) from catalog.commune_import i
                         where i.confirmed_at is not null
                           and (select count(*) from audit.entry e
                                 where e.action = 'catalog.communes-imported' and e.subject_id = i.id::text) <> 1""").query(Integer.class).single();
    }
}
