package vn.tgpl.audit.domain;

/** What the request being answered has written into the journal already. */
public interface Written {

    /** Keeps that there is an entry about it; nothing where no request is being answered. */
    void note(String subjectKind, String subjectId);

    boolean isNoted(String subjectKind, String subjectId);
}
