package vn.tgpl.attacks;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Listens to the log while any test runs that starts the application, and fails its class where a line tells of a person: a
 * number of a paper or a telephone, a password, or a word with Vietnamese letters, which in a log of English lines was typed by
 * somebody (ASVS 16.2.5; Luật TGPL 2017 Đ6 k1 c).
 */
public final class SilentLogs implements TestExecutionListener {

    private static final Pattern PERSONAL = Pattern.compile("(?<![\\w.-])0\\d{11}(?![\\w-])"
            + "|(?<![\\w.-])0[35789]\\d{8}(?!\\w)"
            + "|tgpl-demo"
            + "|[\u00C0-\u1EF9&&[^\u00D7\u00F7]]");

    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final Ear EAR = new Ear();

    /** Before all others, which may start the application. */
    @Override
    public void beforeTestMethod(TestContext test) {
        // whoever starts an application sets the log up anew
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            Logger root = log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            if (root.getAppender(EAR.getName()) == null) {
                EAR.setContext(log);
                EAR.start();
                root.addAppender(EAR);
            }
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        List<String> told = List.copyOf(TOLD);
        TOLD.clear();
        if (!told.isEmpty()) {
            throw new AssertionError("Lines of the log that tell of a person: " + String.join("\n", told));
        }
    }

    static boolean isPersonal(String line) {
        return PERSONAL.matcher(line).find();
    }

    private static final class Ear extends AppenderBase<ILoggingEvent> {

        Ear() {
            setName("ear");
        }

        @Override
        protected void append(ILoggingEvent event) {
            hear(event, event.getFormattedMessage());
            for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
                hear(event, failure.getMessage());
            }
        }

        private static void hear(ILoggingEvent event, @Nullable String text) {
            if (text != null && isPersonal(text)) {
                TOLD.add(event.getLoggerName() + ": " + text);
            }
        }
    }
}
