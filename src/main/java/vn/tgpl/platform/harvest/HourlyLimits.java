package vn.tgpl.platform.harvest;

/**
 * How much an account may take within an hour; 0 sets no end. Nobody who works comes near these.
 *
 * @param records pages of cases, requests and people
 * @param searches searches and further pages of lists
 * @param lists whole lists, as sheets or on paper
 */
record HourlyLimits(int records, int searches, int lists) {

    int of(Taking taking) {
        return switch (taking) {
            case RECORD -> records;
            case SEARCH -> searches;
            case LIST -> lists;
        };
    }

    /** So many are counted in memory before the database is told: a twentieth of the limit, whereby no page is dearer. */
    int step(Taking taking) {
        return Math.max(1, of(taking) / 20);
    }
}
