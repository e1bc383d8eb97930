package vn.tgpl.intake;

/** What was not told of somebody who is helped already, and tells whether his group takes him in (Luật TGPL 2017 Đ7). */
public enum OpenFact {
    BIRTH,
    STATUS,
    ETHNICITY,
    AREA,
    COMPANION
}
