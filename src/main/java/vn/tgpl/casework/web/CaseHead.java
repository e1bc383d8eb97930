package vn.tgpl.casework.web;

import vn.tgpl.casework.CaseId;
import vn.tgpl.platform.web.NamedThing;

/** What identifies a case on each of its pages. */
record CaseHead(
        CaseId id, String code, String beneficiary, String form, String field, String office, String state, String tone)
        implements NamedThing {

    @Override
    public String toString() {
        return "CaseHead[" + id + "]";
    }
}
