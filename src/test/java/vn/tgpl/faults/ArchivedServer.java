package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A server whose WAL is archived by the script for it, with a folder for the archive and for base backups that does not go with
 * the server.
 */
final class ArchivedServer implements AutoCloseable {

    private static final List<String> SCRIPTS =
            List.of("archive-wal.sh", "base-backup.sh", "restore-to.sh", "manifest.sql");

    /** Beside segments the archive holds where a base backup began. */
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    private final PostgresTools tools = PostgresTools.ofThisMachine();
    private final OwnPostgres server;
    private final Path kept;
    private String base = "";

    private ArchivedServer() throws IOException {
        this.kept = Files.createTempDirectory("tgpl-archive");
        // where the account of the server may read them, wherever the product was checked out
        for (String script : SCRIPTS) {
            Files.copy(Path.of("src/main/scripts", script), kept.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        tools.own(Files.createDirectory(kept.resolve("wal")));
        tools.own(kept);
        this.server = OwnPostgres.start();
        server.execute(
                "postgres",
                "alter system set archive_mode = on",
                "alter system set archive_timeout = '60s'",
                "alter system set archive_command = '" + kept + "/archive-wal.sh %p %f " + archive() + "'");
        server.stop();
        server.startAgain();
    }

    static ArchivedServer start() throws IOException {
        return new ArchivedServer();
    }

    OwnPostgres server() {
        return server;
    }

    /** The one that was made last. */
    String base() {
        return base;
    }

    String archive() {
        return kept.resolve("wal").toString();
    }

    String folder(String name) {
        return kept.resolve(name).toString();
    }

    void baseBackup() {
        Told told = script("base-backup.sh", folder("bases"));
        assertThat(told.exit()).as(told.text()).isZero();
        base = told.text().lines().reduce((first, second) -> second).orElseThrow();
    }

    /** Ends the segment that is written and comes back when it lies in the archive. */
    void archiveAll() {
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(server.url("postgres"), "postgres", ""));
        String last = jdbc.sql("select pg_walfile_name(pg_switch_wal())")
                .query(String.class)
                .single();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(Path.of(archive(), last)));
    }

    /** That is needed to go back to a moment after the copy was made. */
    Path firstSegmentAfterTheCopy() throws IOException {
        try (Stream<Path> inCopy = Files.list(Path.of(base, "pg_wal"))) {
            String lastCopied = inCopy.map(segment -> segment.getFileName().toString())
                    .filter(name -> SEGMENT.matcher(name).matches())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return segments().stream()
                    .filter(segment ->
                            SEGMENT.matcher(segment.getFileName().toString()).matches())
                    .filter(segment -> segment.getFileName().toString().compareTo(lastCopied) > 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One that is there no more when it is let go of. */
    OwnPostgres restoredTo(String moment) throws IOException {
        Path folder = Files.createTempDirectory("tgpl-restored");
        tools.own(folder);
        Told told = script(
                "restore-to.sh", base, archive(), moment, folder.resolve("data").toString());
        assertThat(told.exit()).as(told.text()).isZero();
        return OwnPostgres.over(folder);
    }

    /** What stands in a database, as backup.sh and the drill count it. */
    String manifest(OwnPostgres of, String database) {
        Told told = tools.told(
                "psql",
                List.of(
                        "-XAtq",
                        "-h127.0.0.1",
                        "-p" + of.port(),
                        "-Upostgres",
                        "-d" + database,
                        "-f",
                        folder("manifest.sql")));
        assertThat(told.exit()).as(told.text()).isZero();
        return told.text();
    }

    /** All that lies in the archive. */
    List<Path> segments() {
        try (Stream<Path> there = Files.list(kept.resolve("wal"))) {
            return there.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Told script(String name, String... arguments) {
        return tools.told(Stream.concat(
                        Stream.of(
                                "env",
                                "PATH=" + tools.folder() + ":" + System.getenv("PATH"),
                                "PGHOST=127.0.0.1",
                                "PGPORT=" + server.port(),
                                "PGUSER=postgres",
                                folder(name)),
                        Arrays.stream(arguments))
                .toList());
    }

    @Override
    public void close() {
        server.close();
        FileSystemUtils.deleteRecursively(kept.toFile());
    }
}
