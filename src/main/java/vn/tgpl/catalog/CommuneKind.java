package vn.tgpl.catalog;

/** Units of the lower of the two levels since 1 July 2025. */
public enum CommuneKind {
    WARD,
    COMMUNE,
    SPECIAL_ZONE
}
