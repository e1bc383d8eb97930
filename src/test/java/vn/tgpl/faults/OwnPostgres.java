package vn.tgpl.faults;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the machine in a folder of its own, safe as in production, which a test may stop, kill and start
 * again. It trusts who comes from this machine, and knows two accounts as production does.
 */
final class OwnPostgres implements AutoCloseable {

    static final String OWNER = "tgpl_owner";
    static final String WORKER = "tgpl";

    private final PostgresTools tools;
    private final Path folder;
    private final int port;

    private OwnPostgres(PostgresTools tools, Path folder) throws IOException {
        this.tools = tools;
        this.folder = folder;
        this.port = freePort();
    }

    /** In a folder among the temporary ones. */
    static OwnPostgres start() {
        try {
            return startIn(Files.createTempDirectory("tgpl-postgres"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** In a folder that is there and empty. */
    static OwnPostgres startIn(Path folder) throws IOException {
        PostgresTools tools = PostgresTools.ofThisMachine();
        tools.own(folder);
        OwnPostgres server = new OwnPostgres(tools, folder);
        tools.run("initdb", List.of("-D", server.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"));
        server.startAgain();
        server.execute("postgres", "create role " + OWNER + " login createdb", "create role " + WORKER + " login");
        return server;
    }

    /** In a folder whose data came from elsewhere; it does not run yet. */
    static OwnPostgres over(Path folder) throws IOException {
        return new OwnPostgres(PostgresTools.ofThisMachine(), folder);
    }

    /** After a stop or a kill, at the same place and port; with more settings where some are named. */
    void startAgain(String... more) {
        String settings = "-p %d -k %s -c listen_addresses=127.0.0.1 -c max_connections=60 %s"
                .formatted(port, folder, String.join(" ", more));
        tools.run("pg_ctl", List.of("-D", data(), "-w", "-t", "60", "-l", folder + "/log", "-o", settings, "start"));
    }

    /** As on an update of the machine: who is connected is thrown out. */
    void stop() {
        tools.run("pg_ctl", List.of("-D", data(), "-w", "-m", "fast", "stop"));
    }

    /** As when the power goes: the server and all it started, with no word to anybody. */
    void kill() {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        server.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** An empty database of the owner. */
    String database(String name) {
        execute("postgres", "create database " + name + " owner " + OWNER + " template template0");
        return url(name);
    }

    void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As the administrator of the server. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return port;
    }

    Path tools() {
        return tools.folder();
    }

    /** What it wrote into its log. */
    String said() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0).trim());
        } catch (IOException gone) {
            throw new IllegalStateException("the server does not run", gone);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (Files.exists(Path.of(data(), "postmaster.pid"))
                && ProcessHandle.of(pid()).isPresent()) {
            tools.run("pg_ctl", List.of("-D", data(), "-w", "-m", "immediate", "stop"));
        }
        File left = folder.toFile();
        FileSystemUtils.deleteRecursively(left);
    }
}
