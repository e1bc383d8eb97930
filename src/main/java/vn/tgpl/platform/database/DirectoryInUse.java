package vn.tgpl.platform.database;

import java.nio.file.Path;

/** Another application lives and works with the data directory. */
final class DirectoryInUse extends RuntimeException {

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
}
