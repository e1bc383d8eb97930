package vn.tgpl.offices;

import vn.tgpl.shared.OfficeId;

/** Work or people that would be left behind when an office ends; each module that knows of some publishes a bean. */
public interface OfficeBurden {

    /** What may be left behind. */
    enum Kind {
        /** Cases that are not closed. */
        CASES,
        /** Requests that wait for an answer. */
        REQUESTS,
        /** Accounts that can sign in. */
        ACCOUNTS
    }

    Kind kind();

    /** How many there are at the office now. */
    int count(OfficeId office);
}
