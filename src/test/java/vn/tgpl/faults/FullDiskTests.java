package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * R5: the disk of the tables is full. What people read goes on, what they write is refused with a word to try again, and when
 * there is room again, so does writing. The journal of the server (pg_wal) has room of its own, as it should have in production.
 */
@Tag("faults")
class FullDiskTests {

    @Test
    void readsGoOnWritesAreRefusedAndComeBack() throws Exception {
        Path disk = Files.createTempDirectory("tgpl-disk");
        mountOrSkip(disk);
        try (OwnPostgres server = FaultDatabase.filled()) {
            server.execute("postgres", "create tablespace small location '" + owned(disk) + "'");
            server.execute("postgres", "alter database " + FaultDatabase.NAME + " set tablespace small");
            try (ApplicationProcess node = ApplicationProcess.start(server.url(FaultDatabase.NAME))) {
                Clerk clerk = Clerk.signedIn(node, "tiepnhan");
                Writers writers = new Writers(4, clerk, () -> node);
                try (writers) {
                    writers.awaitKept(10);
                    fill(server);
                    writers.awaitOthers(8);
                    assertThat(clerk.get(node, "/requests").statusCode()).isEqualTo(200);
                    server.execute(FaultDatabase.NAME, "drop table filler");
                    writers.awaitKept(10);
                }
                System.out.printf(
                        "R5: %d kept, %d refused%n",
                        writers.kept().size(), writers.others().size());
                assertThat(writers.others()).as(node::faults).allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.saysWhenToRetry()).isTrue();
                    assertThat(answer.toldAFault()).isFalse();
                });
                new Kept(server, FaultDatabase.NAME).assertWhole(writers);
            }
        } finally {
            Told.by(new ProcessBuilder("umount", "--lazy", disk.toString()));
            Files.delete(disk);
        }
    }

    /** Until not a page is left. */
    private static void fill(OwnPostgres server) {
        server.execute(FaultDatabase.NAME, "create table filler (text text)");
        for (int rows = 20_000; rows > 0; rows /= 2) {
            boolean room = true;
            while (room) {
                room = insert(server, rows);
            }
        }
    }

    private static boolean insert(OwnPostgres server, int rows) {
        try {
            server.execute(
                    FaultDatabase.NAME,
                    "insert into filler select repeat(md5(n::text), 60) from generate_series(1, " + rows + ") n");
            return true;
        } catch (IllegalStateException full) {
            assertThat(full).hasMessageContaining("No space left on device");
            return false;
        }
    }

    private static String owned(Path disk) throws IOException {
        PostgresTools.ofThisMachine().own(disk);
        return disk.toString();
    }

    private static void mountOrSkip(Path disk) {
        Told mounted = Told.by(new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", disk.toString()));
        if (mounted.exit() != 0) {
            String why = "SKIPPED: no small disk can be mounted here: " + mounted.text();
            System.err.println(why);
            Assumptions.abort(why);
        }
    }
}
