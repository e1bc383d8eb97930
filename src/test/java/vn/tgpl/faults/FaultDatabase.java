package vn.tgpl.faults;

/** A server with the practice data in it, for faults that a server does not survive in company. */
final class FaultDatabase {

    static final String NAME = "tgpl";
    private static final int CASES = 60;

    private FaultDatabase() {}

    static OwnPostgres filled() {
        OwnPostgres server = OwnPostgres.start();
        try {
            PracticeFill.of(server.database(NAME), CASES);
            return server;
        } catch (Exception failure) {
            server.close();
            throw new IllegalStateException(failure);
        }
    }
}
