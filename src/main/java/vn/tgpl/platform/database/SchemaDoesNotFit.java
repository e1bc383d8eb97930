package vn.tgpl.platform.database;

/** The schema of the database is not the one this version of the application works with. */
final class SchemaDoesNotFit extends RuntimeException {

    private final String todo;

    private SchemaDoesNotFit(String what, String todo) {
        super(what);
        this.todo = todo;
    }

    static SchemaDoesNotFit earlier() {
        return new SchemaDoesNotFit(
                "The schema of the database is that of an earlier version, and this start may not change it (TGPL_DB_MIGRATE=false).",
                "Run this version once with the argument 'migrate' and the account of the owner, then start again.");
    }

    static SchemaDoesNotFit later() {
        return new SchemaDoesNotFit(
                "The schema of the database is that of a later version of the application.",
                "Start the later version; to go back, restore the copy made before the upgrade (docs/operations.md, Upgrade).");
    }

    String todo() {
        return todo;
    }
}
