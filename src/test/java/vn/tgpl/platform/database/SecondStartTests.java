package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;

class SecondStartTests {

    @TempDir
    Path directory;

    @Test
    void theDirectoryOfALivingApplicationIsNotTaken() throws IOException {
        try (DirectoryLock held = DirectoryLock.take(directory)) {
            assertThatThrownBy(() -> DirectoryLock.take(directory)).isInstanceOf(DirectoryInUse.class);
        }
        DirectoryLock.take(directory).close();
    }

    @Test
    void whatADeadApplicationLeftBehindIsTakenOver() throws IOException {
        Files.writeString(directory.resolve("application.lock"), "999999999999");
        DirectoryLock.take(directory).close();
        assertThat(directory.resolve("application.lock"))
                .hasContent(String.valueOf(ProcessHandle.current().pid()));
    }

    /** Before any bean is made, and so before the web server that would report a failure of its own. */
    @Test
    void theDirectoryIsTakenBeforeAnythingIsStartedAndLetGoOfLast() throws IOException {
        try (GenericApplicationContext first = guarded()) {
            first.refresh();
            try (GenericApplicationContext second = guarded()) {
                AtomicBoolean started = new AtomicBoolean();
                second.registerBean("server", Object.class, () -> {
                    started.set(true);
                    return new Object();
                });
                assertThatThrownBy(second::refresh).isInstanceOf(DirectoryInUse.class);
                assertThat(started).isFalse();
            }
        }
        DirectoryLock.take(directory).close();
    }

    private GenericApplicationContext guarded() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.addBeanFactoryPostProcessor(new DirectoryGuard(directory));
        return context;
    }

    @Test
    void whoStartsItTwiceIsToldInBothLanguagesWhereAndWithWhichProcessItRuns() {
        DirectoryInUse inUse = new DirectoryInUse(directory, "4711");
        assertThat(told(new IllegalStateException("context", inUse)))
                .contains(directory.toString(), "pid 4711", "đang chạy với thư mục dữ liệu", "already runs")
                .contains("--tgpl.data-directory")
                .doesNotContain("vn.tgpl", "Exception", "WARN", "ERROR");
        assertThat(inUse.getExitCode()).isNotZero();
    }

    @Test
    void ofAnyOtherFailureItSaysNothing() {
        assertThat(told(new IllegalStateException("other"))).isEmpty();
    }

    private static String told(Throwable failure) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean reported =
                new SecondStartReporter(new PrintStream(said, true, StandardCharsets.UTF_8)).reportException(failure);
        assertThat(reported).isEqualTo(said.size() > 0);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBusyPortIsNamedInBothLanguages() {
        FailureAnalysis told = new PortBusyAnalyzer().analyze(new PortInUseException(8080));
        assertThat(told.getDescription()).contains("Cổng 8080 đang bận", "Port 8080 is busy");
    }
}
