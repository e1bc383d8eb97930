package vn.tgpl.catalog;

/** The forms of legal aid (Luật TGPL Đ27 k2). */
public enum FormOfAid {
    LITIGATION("TGTT"),
    OUT_OF_COURT_REPRESENTATION("DDNTT"),
    ADVICE("TV");

    private final String abbreviation;

    FormOfAid(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As it stands in the case code (TT 12/2018 Đ11 k1). */
    public String abbreviation() {
        return abbreviation;
    }
}
