package vn.tgpl.platform.database;

/** The database stands on another machine, and the line to it is neither encrypted nor checked. */
final class OpenLine extends RuntimeException {

    OpenLine() {
        super("database on another machine without a checked TLS connection");
    }
}
