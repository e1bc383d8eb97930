package vn.tgpl.reporting.domain;

/** A number of the period and of the same days a year before. */
public record Figure(long now, long before) {

    public long difference() {
        return now - before;
    }
}
