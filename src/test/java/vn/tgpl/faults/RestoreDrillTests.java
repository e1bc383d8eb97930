package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is copied comes back, and a copy that is not whole does not pass for one: the scripts, on a real server. */
class RestoreDrillTests {

    private static final String DATABASE = "tgpl";
    private static final int CASES = 30;

    private static OwnPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void aDatabaseWithWorkInIt() throws Exception {
        server = OwnPostgres.start();
        PracticeFill.of(server.database(DATABASE), CASES);
        server.execute(DATABASE, """
                insert into audit.entry (at, actor_id, actor_name, action, subject_kind, subject_id)
                select now(), a.id, a.display_name, 'intake.log', 'request', r.id::text
                  from intake.request r join identity.account a on a.id = r.received_by""");
    }

    @AfterAll
    static void letGo() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aCopyComesBackWholeAndLeavesNothingBehind() throws IOException {
        Path copy = copy(DATABASE);
        assertThat(Files.readString(manifest(copy)))
                .contains("table\tpeople.person\t", "table\taudit.entry_20", "schema\t20", "journal\t");
        Told drill = drill(copy);
        assertThat(drill.text()).contains("HOLDS after");
        assertThat(drill.exit()).isZero();
        assertThat(databases()).containsExactly("postgres", DATABASE);
    }

    @Test
    void aRowThatDidNotComeBackIsMissedByItsTable() throws IOException {
        Path copy = copy(DATABASE);
        List<String> lines = Files.readAllLines(manifest(copy)).stream()
                .map(line -> line.startsWith("table\tpeople.person\t") ? line + "1" : line)
                .toList();
        Files.write(manifest(copy), lines);
        Told drill = drill(copy);
        assertThat(drill.exit()).isOne();
        assertThat(drill.text()).contains("DIFFERS", "< table\tpeople.person\t").doesNotContain("HOLDS");
    }

    @Test
    void aFileThatIsNotTheOneThatWasWrittenDoesNotPass() throws IOException {
        Path copy = copy(DATABASE);
        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length - 5000), StandardOpenOption.TRUNCATE_EXISTING);
        Told drill = drill(copy);
        assertThat(drill.exit()).isOne();
        assertThat(drill.text()).contains("the file is not the one that was written");
        assertThat(databases()).containsExactly("postgres", DATABASE);
    }

    @Test
    void aServerThatDoesNotTakeAWholeDumpIsNoDifference() throws IOException {
        Path copy = copy(DATABASE);
        Path full = Files.writeString(
                Files.createDirectory(folder.resolve("full")).resolve("pg_restore"),
                "#!/bin/sh\n[ \"$1\" = --list ] || { echo 'No space left on device' >&2; exit 1; }\n");
        assertThat(full.toFile().setExecutable(true)).isTrue();
        Told drill = with(full.getParent() + ":" + server.tools(), "restore-drill.sh", "postgres", copy.toString());
        assertThat(drill.exit()).isEqualTo(2);
        assertThat(drill.text()).contains("could not be held").doesNotContain("DIFFERS");
    }

    @Test
    void aJournalSomebodyChangedBeforeTheCopyIsFoundOut() throws IOException {
        server.execute("postgres", "create database forged template " + DATABASE + " owner " + OwnPostgres.OWNER);
        server.execute(
                "forged",
                "set session_replication_role = replica",
                "update audit.entry set reason = 'x' where id = (select min(id) from audit.entry)");
        try {
            Told drill = drill(copy("forged"));
            assertThat(drill.exit()).isOne();
            assertThat(drill.text()).contains("the journal does not hold", "ALTERED");
        } finally {
            server.execute("postgres", "drop database forged");
        }
    }

    @Test
    void whatTheLogSaidIsHeldAgainstTheCopy() throws IOException {
        Path copy = copy(DATABASE);
        String[] last = Files.readAllLines(manifest(copy)).stream()
                .filter(line -> line.startsWith("journal\t"))
                .findFirst()
                .orElseThrow()
                .split("\t", -1);
        assertThat(drill(copy, last[1] + ":" + last[2]).exit()).isZero();
        assertThat(drill(copy, last[1] + ":" + "0".repeat(64)).exit()).isOne();
    }

    @Test
    void withoutADatabaseThereIsNoCopyAndNothingThatLooksLikeOne() throws IOException {
        Told backup = script("backup.sh", "no_such_database", folder.toString());
        assertThat(backup.exit()).isNotZero();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Path copy(String database) {
        Told backup = script("backup.sh", database, folder.toString());
        assertThat(backup.exit()).as(backup.text()).isZero();
        return Path.of(backup.text().strip());
    }

    private static Path manifest(Path copy) {
        return Path.of(copy.toString().replaceFirst("dump$", "manifest"));
    }

    private static Told drill(Path copy, String... more) {
        return script(
                "restore-drill.sh",
                "postgres",
                Stream.concat(Stream.of(copy.toString()), Arrays.stream(more)).toArray(String[]::new));
    }

    private static Told script(String name, String database, String... arguments) {
        return with(server.tools().toString(), name, database, arguments);
    }

    private static Told with(String tools, String name, String database, String... arguments) {
        ProcessBuilder program = new ProcessBuilder(
                Stream.concat(Stream.of("bash", "src/main/scripts/" + name), Arrays.stream(arguments))
                        .toList());
        program.environment().put("PGHOST", "127.0.0.1");
        program.environment().put("PGPORT", String.valueOf(server.port()));
        program.environment().put("PGUSER", OwnPostgres.OWNER);
        program.environment().put("PGDATABASE", database);
        program.environment().merge("PATH", tools, (path, first) -> first + ":" + path);
        return Told.by(program);
    }

    private static List<String> databases() {
        Told listed = Told.by(new ProcessBuilder(
                server.tools().resolve("psql").toString(),
                "-XAtq",
                "-h127.0.0.1",
                "-p" + server.port(),
                "-Upostgres",
                "-c",
                "select datname from pg_database where not datistemplate order by datname"));
        return listed.text().lines().toList();
    }
}
