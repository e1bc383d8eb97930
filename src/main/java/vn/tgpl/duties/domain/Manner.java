package vn.tgpl.duties.domain;

/** How a duty was met. */
public enum Manner {
    HANDED_OVER,
    POST,
    ELECTRONIC,
    /** Done without sending anything: a register closed, somebody appointed. */
    DONE
}
