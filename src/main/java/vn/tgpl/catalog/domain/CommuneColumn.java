package vn.tgpl.catalog.domain;

/** The columns of a list of communes. */
public enum CommuneColumn {
    CODE(0),
    NAME(1),
    KIND(2),
    PROVINCE(3),
    VALID_FROM(4),
    VALID_TO(5),
    SUCCESSOR(6);

    private final int place;

    CommuneColumn(int place) {
        this.place = place;
    }

    /** Where the column stands in the file, counted from 0. */
    int place() {
        return place;
    }
}
