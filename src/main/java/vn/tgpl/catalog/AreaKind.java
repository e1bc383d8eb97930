package vn.tgpl.catalog;

/** Whether somebody lives in an especially difficult area on a day, as far as the lists of that day and what was told tell. */
public enum AreaKind {
    DIFFICULT,
    ORDINARY,
    /** Some villages of the commune are such areas, and nobody told the village. */
    VILLAGE_NOT_TOLD,
    /** Some villages of the commune are such areas, and none of them bears the name that was told. */
    VILLAGE_NOT_FOUND,
    /** No list of the province is on record for that day: the administrator is to enter it. */
    NO_LIST,
    /** Neither is one here, but a paper that somebody named says that the place is such an area. */
    SHOWN,
    /** No commune was told. */
    UNKNOWN;

    /** Whether nobody can tell yet. */
    public boolean isOpen() {
        return this == VILLAGE_NOT_TOLD || this == VILLAGE_NOT_FOUND || this == NO_LIST || this == UNKNOWN;
    }
}
