package vn.tgpl.offices.domain;

/**
 * What an office holds on the day its end is written down.
 *
 * @param cases those that are not closed
 * @param requests those that wait for an answer
 * @param accounts those that can sign in
 */
public record LeftBehind(int cases, int requests, int accounts) {

    static final LeftBehind NOTHING = new LeftBehind(0, 0, 0);

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
