package vn.tgpl.platform.database;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells whoever starts the application a second time that it runs already: in plain words, without level, class and
 * frame of a log, and apart from what a build tool writes around them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecondStartReporter implements SpringBootExceptionReporter {

    private final PrintStream out;

    SecondStartReporter() {
        this(System.err);
    }

    SecondStartReporter(PrintStream out) {
        this.out = out;
    }

    /** @return whether that was why the start failed; nothing else is said of it then */
    @Override
    public boolean reportException(Throwable failure) {
        DirectoryInUse second = find(failure);
        if (second == null) {
            return false;
        }
        out.printf(
                "%n%n%s%n%n%s%n%n%n",
                StartWords.of(
                        "platform.start.directoryInUse", second.directory().toString(), second.process()),
                StartWords.of("platform.start.directoryInUse.action"));
        return true;
    }

    private static @Nullable DirectoryInUse find(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DirectoryInUse found) {
                return found;
            }
        }
        return null;
    }
}
