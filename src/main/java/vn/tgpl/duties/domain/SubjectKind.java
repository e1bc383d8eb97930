package vn.tgpl.duties.domain;

/** What a duty can be about. */
public enum SubjectKind {
    REQUEST,
    CASE,
    PRACTITIONER,
    OFFICE
}
