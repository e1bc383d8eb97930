package vn.tgpl.faults;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.TgplApplication;

/** The application in a Java machine of its own, as an installation runs it, so that a test may kill it. */
final class ApplicationProcess implements AutoCloseable {

    /** On a machine of two cores that is busy with other things. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path log;

    private ApplicationProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** On a port of its own; comes back when it is ready. */
    static ApplicationProcess start(String database, String... settings) {
        try {
            return startAt(freePort(), database, settings);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static ApplicationProcess startAt(int port, String database, String... settings) throws IOException {
        Path log = Files.createTempFile("tgpl-node", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                productClasses(),
                TgplApplication.class.getName(),
                "--server.port=" + port));
        command.addAll(List.of(settings));
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        program.environment().put("TGPL_DB_URL", database);
        program.environment().put("TGPL_DB_USERNAME", OwnPostgres.WORKER);
        // As in docker-compose.yml: the owner's account is not known to what people reach.
        program.environment().put("TGPL_DB_MIGRATE", "false");
        program.environment().put("TGPL_LOG_FORMAT", "");
        program.environment().put("TGPL_SECOND_FACTOR_DEMANDED", "false");
        ApplicationProcess node = new ApplicationProcess(program.start(), port, log);
        await().atMost(LONGEST_START).until(() -> node.isReady() || !node.process.isAlive());
        if (!node.process.isAlive()) {
            throw new IllegalStateException("the application does not start:\n" + node.said());
        }
        return node;
    }

    /** What is delivered: neither the tests nor what they bring along as beans. */
    private static String productClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    boolean isReady() {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** With no word to anybody. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a service manager ends it; says how long that took. */
    Duration terminate() {
        long begun = System.nanoTime();
        process.destroy();
        process.onExit().join();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** MB of the machine's memory that it holds (Linux). */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Files and sockets that it has open (Linux). */
    int files() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return (int) open.count();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** All it logged. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What it took for a fault of its own, and why. */
    String faults() {
        return said().lines()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
                .map(line -> line.substring(line.indexOf("ERROR") + 1))
                .distinct()
                .limit(40)
                .collect(Collectors.joining("\n"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
        if (!log.toFile().delete()) {
            log.toFile().deleteOnExit();
        }
    }
}
