package vn.tgpl.casework.domain;

/** Why somebody is helped on whose groups had to be looked at again. */
public enum KeptGround {
    /** He belonged to one of them on the day of acceptance after all (Luật TGPL 2017 Đ7). */
    OF_GROUP,
    /** He belonged to one of them that day and lost it later (Luật TGPL 2017 Đ37 k3). */
    LOST_LATER
}
