package vn.tgpl.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How a program ended, and what it said on the way. */
record Told(int exit, String text) {

    private static final int LONGEST_MINUTES = 5;

    /** What it says goes through a file: a server that the program leaves behind would keep a pipe open. */
    static Told by(ProcessBuilder program) {
        try {
            Path said = Files.createTempFile("tgpl-told", ".txt");
            try {
                Process process = program.redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("it does not end: " + program.command());
                }
                return new Told(process.exitValue(), Files.readString(said));
            } finally {
                Files.delete(said);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
