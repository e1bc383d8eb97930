package vn.tgpl.platform;

/**
 * An address asks for a list from a place that no list has written. To begin at the beginning would show rows that were
 * not asked for, so it is said.
 */
public class PlaceUnreadable extends RuntimeException {

    /** What stands in the address is not repeated: it may be anything. */
    public PlaceUnreadable() {
        super("unreadable place in a list");
    }
}
