package vn.tgpl.duties.domain;

/** Duties of one sort, in the order they are offered. */
public enum DutyGroup {
    NOTICE,
    COMPLAINT,
    COOPERATION,
    PAYMENT,
    REGISTER,
    CONTRACT,
    STAFF,
    ORGANISATION
}
