package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** Nothing typed can look like a line of the log that somebody else wrote: ASVS 16.4.1. */
class LogLinesTests {

    private static final String TYPED = "not a number: 1\n2026-11-23T00:00:00Z INFO signed in: giamdoc\r\n\"}";

    @Test
    void aLineOfTheLogIsOneLineWhateverWasTyped() {
        StandardEnvironment production = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(production);
        String line = written(Objects.requireNonNull(production.getProperty("logging.structured.format.console")));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).endsWith("}\n").contains("\\n2026-11-23T00:00:00Z", "\\\"}");
    }

    private static String written(String format) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        Logger log = context.getLogger("vn.tgpl");
        return new String(
                encoder.encode(new LoggingEvent("", log, Level.ERROR, TYPED, new IllegalStateException(TYPED), null)),
                StandardCharsets.UTF_8);
    }
}
