package vn.tgpl.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.StringUtils;

/**
 * The programs of PostgreSQL on this machine: those in the folder that {@code TGPL_POSTGRES} names, or the latest in the usual
 * place. Without any, a test is skipped and says so; where the folder is named, it fails.
 */
record PostgresTools(Path folder) {

    private static final Path USUAL = Path.of("/usr/lib/postgresql");

    /** The server refuses to run as root; this is the account Debian makes for it. */
    private static final String UNPRIVILEGED = "postgres";

    static PostgresTools ofThisMachine() {
        String named = System.getenv("TGPL_POSTGRES");
        if (StringUtils.hasText(named)) {
            if (!Files.isExecutable(Path.of(named, "initdb"))) {
                throw new IllegalStateException("TGPL_POSTGRES holds no PostgreSQL: " + named);
            }
            return new PostgresTools(Path.of(named));
        }
        PostgresTools found = latest();
        if (found == null) {
            String why =
                    "SKIPPED: no PostgreSQL server on this machine (Debian: postgresql-15), so nothing is proved here";
            System.err.println(why);
            Assumptions.abort(why);
        }
        return found;
    }

    private static PostgresTools latest() {
        if (!Files.isDirectory(USUAL)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(USUAL)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(
                            bin -> bin.getParent().getFileName().toString()))
                    .map(PostgresTools::new)
                    .orElse(null);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Gives a folder to the account the server runs with. */
    void own(Path place) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    place, place.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
        }
    }

    /** As the account the server runs with; fails where the program does. */
    void run(String program, List<String> arguments) {
        Told told = told(program, arguments);
        if (told.exit() != 0) {
            throw new IllegalStateException(program + " ended with " + told.exit() + ": " + told.text());
        }
    }

    /** As the account the server runs with. */
    Told told(String program, List<String> arguments) {
        return told(Stream.concat(Stream.of(folder.resolve(program).toString()), arguments.stream())
                .toList());
    }

    /** Whatever it is, as the account the server runs with. */
    Told told(List<String> program) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(
                    List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED, "--clear-groups", "--"));
        }
        command.addAll(program);
        return Told.by(new ProcessBuilder(command).directory(Path.of("/").toFile()));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
