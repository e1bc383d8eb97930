package vn.tgpl.casework.domain;

import vn.tgpl.casework.CaseId;

/** Takes longer for written advice than the first ten days (Luật TGPL 2017 Đ32 k2). */
public record ExtendAdvice(CaseId caseId, long version, String reason) {

    @Override
    public String toString() {
        return "ExtendAdvice[" + caseId + "]";
    }
}
