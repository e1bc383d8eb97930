package vn.tgpl.casework.domain;

import vn.tgpl.casework.CaseId;

/**
 * Says that a case and another one are different matters, though the same people stand on opposite sides.
 *
 * @param other a case which the check of the people found
 * @param reason what makes them different
 */
public record TellMattersApart(CaseId caseId, long version, CaseId other, String reason) {

    @Override
    public String toString() {
        return "TellMattersApart[" + caseId + ", " + other + "]";
    }
}
