package vn.tgpl.intake;

/** What was not told of somebody who is helped already, and tells whether his group takes him in (Luật TGPL 2017 Đ7). */
public enum OpenFact {
    BIRTH("told.birth"),
    STATUS("told.statusCode"),
    ETHNICITY("told.ethnicityCode"),
    AREA("told.village"),
    /** Which paper says that the residence is an especially difficult area, where no list of the province is on record. */
    LIST("told.areaShownBy"),
    COMPANION("told.claimedAs");

    private final String field;

    OpenFact(String field) {
        this.field = field;
    }

    /** The form field that asks for it. */
    public String field() {
        return field;
    }
}
