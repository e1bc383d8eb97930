package vn.tgpl.platform;

/** What is kept for a time and destroyed afterwards. */
public enum ErasedKind {
    /** A case whose file was archived, with the request it came from. */
    CASE,
    /** A request that ended without a case. */
    REQUEST,
    /** The record of somebody who stands in no matter any more that is kept. */
    PERSON
}
