package vn.tgpl.audit.domain;

import org.jspecify.annotations.Nullable;

/** Tells where the work at hand was asked from. */
public interface CallerAddress {

    /** Null when no request is being answered. */
    @Nullable
    String current();
}
