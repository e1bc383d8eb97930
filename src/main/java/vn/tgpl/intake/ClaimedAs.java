package vn.tgpl.intake;

/** As what somebody belongs to a group that takes in companions, too (Luật TGPL 2017 Đ7 k6a). */
public enum ClaimedAs {
    VICTIM,
    COMPANION
}
