package vn.tgpl.platform.database;

/** No database was named, and this build carries none of its own. */
final class MissingDatabase extends RuntimeException {

    MissingDatabase() {
        super("no database configured");
    }
}
