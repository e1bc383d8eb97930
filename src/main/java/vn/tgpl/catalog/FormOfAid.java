package vn.tgpl.catalog;

/** The forms of legal aid (Luật TGPL Đ27 k2). */
public enum FormOfAid {
    LITIGATION,
    OUT_OF_COURT_REPRESENTATION,
    ADVICE
}
