package vn.tgpl.platform.database;

import java.nio.file.Path;
import org.springframework.boot.ExitCodeGenerator;

/** Another application lives and works with the data directory. */
final class DirectoryInUse extends RuntimeException implements ExitCodeGenerator {

    /** As after Ctrl-C: no success for a script, and Maven adds no report of a build that failed. */
    private static final int INTERRUPTED = 130;

    private final Path directory;
    private final String process;

    /** @param process its process id, empty when it has not been written yet */
    DirectoryInUse(Path directory, String process) {
        super("data directory in use");
        this.directory = directory;
        this.process = process;
    }

    Path directory() {
        return directory;
    }

    String process() {
        return process;
    }

    @Override
    public int getExitCode() {
        return INTERRUPTED;
    }
}
