package vn.tgpl.casework.domain;

/** What is said to a request for another executor. */
public enum ChangeAnswer {
    AGREED,
    REFUSED
}
