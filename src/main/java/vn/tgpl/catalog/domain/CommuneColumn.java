package vn.tgpl.catalog.domain;

/** The columns of a list of communes, in their order in the file. */
public enum CommuneColumn {
    CODE,
    NAME,
    KIND,
    PROVINCE,
    VALID_FROM,
    VALID_TO,
    SUCCESSOR
}
