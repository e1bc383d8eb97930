package vn.tgpl.platform;

import vn.tgpl.shared.Display;

/**
 * How many rows a list has in all, counted no further than is worth its price.
 *
 * @param counted rows found; one more than {@link #MOST} stands for "more than that"
 */
public record FoundCount(long counted) {

    /** The last number that is counted out. */
    public static final int MOST = 10_000;

    /**
     * The count as an expression for a {@code select}.
     *
     * @param from table and conditions, as they follow a {@code from}
     */
    public static String sql(String from) {
        return "(select count(*) from (select 1 from " + from + " limit " + (MOST + 1) + ") found)";
    }

    /** Whether there are more than were counted. */
    public boolean isCut() {
        return counted > MOST;
    }

    /** What to say, with its dots: how many there are, or the most that was counted. */
    public String getNumber() {
        return Display.number(Math.min(counted, MOST));
    }

    /** Both lists together, cut where their sum is. */
    public FoundCount plus(FoundCount other) {
        return new FoundCount(counted + other.counted);
    }
}
