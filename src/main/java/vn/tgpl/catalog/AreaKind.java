package vn.tgpl.catalog;

/** Whether a commune is an especially difficult area on a day, as far as the lists of that day tell. */
public enum AreaKind {
    DIFFICULT,
    ORDINARY,
    UNKNOWN
}
