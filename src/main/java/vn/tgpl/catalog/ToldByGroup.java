package vn.tgpl.catalog;

/** What belonging to a group of Luật TGPL 2017 Đ7 tells of somebody: its mark, and what it asks of whoever belongs to it. */
public enum ToldByGroup {
    /** Its name alone would hurt. */
    SECRET,
    /** How he stands in a proceeding. */
    PROCEEDING,
    /** Of what people he is. */
    ETHNICITY,
    /** That he is under age. */
    CHILDHOOD
}
