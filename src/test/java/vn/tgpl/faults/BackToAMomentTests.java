package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * R3: all was deleted, and the server is lost. From a base backup and the archived WAL the database comes back as it was at a
 * moment: every row of it, nothing younger, the journal whole. What runs are the scripts people are told to run.
 */
class BackToAMomentTests {

    private static final String DATABASE = "tgpl";
    private static final int CASES = 30;

    private static ArchivedServer lost;
    private static JdbcClient jdbc;
    private static String moment;
    private static String manifest;

    @BeforeAll
    static void workThenLoseAll() throws Exception {
        lost = ArchivedServer.start();
        PracticeFill.of(lost.server().database(DATABASE), CASES);
        DataSource administrator = new DriverManagerDataSource(lost.server().url(DATABASE), "postgres", "");
        jdbc = JdbcClient.create(administrator);
        write("before the copy");
        lost.baseBackup();
        write("before the moment");
        manifest = lost.manifest(lost.server(), DATABASE);
        moment = jdbc.sql("select clock_timestamp()::text").query(String.class).single();
        write("after the moment");
        lost.server().execute("postgres", "drop database " + DATABASE);
        lost.archiveAll();
        lost.server().kill();
    }

    @AfterAll
    static void letGo() {
        if (lost != null) {
            lost.close();
        }
    }

    @Test
    void whatWasThereAtThatMomentComesBackAndNothingYounger() throws IOException {
        try (OwnPostgres restored = lost.restoredTo(moment)) {
            restored.startAgain("-c archive_mode=off");
            JdbcClient there = JdbcClient.create(new DriverManagerDataSource(restored.url(DATABASE), "postgres", ""));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> there.sql("select not pg_is_in_recovery()")
                            .query(Boolean.class)
                            .single());
            assertThat(lost.manifest(restored, DATABASE)).isEqualTo(manifest).contains("journal|");
            assertThat(there.sql("select distinct reason from audit.entry where action = 'intake.log' order by reason")
                            .query(String.class)
                            .list())
                    .containsExactly("before the copy", "before the moment");
            new Kept(restored, DATABASE).assertJournalHolds();
            write(there, "goes on");
            new Kept(restored, DATABASE).assertJournalHolds();
        }
    }

    @Test
    void aHoleInTheArchiveIsToldAndNotPassedOver() throws IOException {
        Path gone = lost.firstSegmentAfterTheCopy();
        Path aside = gone.resolveSibling("aside");
        Files.move(gone, aside);
        try (OwnPostgres restored = lost.restoredTo(moment)) {
            assertThat(refusalOf(restored)).contains("recovery ended before configured recovery target was reached");
        } finally {
            Files.move(aside, gone);
        }
    }

    @Test
    void aMomentThatNobodyCanReadIsNoMoment() {
        Told told = lost.script("restore-to.sh", lost.base(), lost.archive(), "yesterday at noon", lost.folder("odd"));
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.text()).contains("no moment with its zone");
    }

    @Test
    void aCopyThatIsNotWholeIsNotBroughtBack() throws IOException {
        String damaged = lost.folder("damaged");
        assertThat(Told.by(new ProcessBuilder("cp", "-a", lost.base(), damaged)).exit())
                .isZero();
        try (Stream<Path> files = Files.walk(Path.of(damaged, "base"))) {
            Path one = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("\\d+")
                            && file.toFile().length() > 8192)
                    .findFirst()
                    .orElseThrow();
            byte[] whole = Files.readAllBytes(one);
            whole[100] ^= 1;
            Files.write(one, whole);
        }
        Told told = lost.script("restore-to.sh", damaged, lost.archive(), moment, lost.folder("of-damaged"));
        assertThat(told.exit()).isNotZero();
        assertThat(told.text()).contains("checksum mismatch");
    }

    @Test
    void aSegmentIsTakenTwiceAndNeverReplacedByAnother() throws IOException {
        Path segment = lost.firstSegmentAfterTheCopy();
        List<Path> before = lost.segments();
        assertThat(archive(segment, segment.getFileName().toString())).isZero();
        assertThat(archive(Path.of("pom.xml"), segment.getFileName().toString()))
                .isOne();
        assertThat(archive(Path.of("no such file"), "ANOTHER")).isNotZero();
        assertThat(lost.segments()).isEqualTo(before);
    }

    private static int archive(Path segment, String name) {
        return lost.script("archive-wal.sh", segment.toString(), name, lost.archive())
                .exit();
    }

    private static String refusalOf(OwnPostgres restored) {
        try {
            restored.startAgain("-c archive_mode=off");
            await().atMost(Duration.ofSeconds(30)).until(() -> restored.said().contains("FATAL"));
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("pg_ctl ended with 1");
        }
        return restored.said();
    }

    private static void write(String word) {
        write(jdbc, word);
    }

    /** An entry of the journal for each request, and something else that changes. */
    private static void write(JdbcClient jdbc, String word) {
        jdbc.sql("""
                insert into audit.entry (at, actor_id, actor_name, action, subject_kind, subject_id, reason)
                select now(), a.id, a.display_name, 'intake.log', 'request', r.id::text, :word
                  from intake.request r join identity.account a on a.id = r.received_by""").param("word", word).update();
        jdbc.sql("update people.person set version = version + 1").update();
    }
}
