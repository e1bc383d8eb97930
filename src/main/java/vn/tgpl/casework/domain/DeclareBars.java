package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Declares anew whether the law of procedure bars somebody who performs a case (BLTTHS 2015 Đ72 k4).
 *
 * @param assignment of whom it is declared
 * @param reason why it is told now: what was declared before was wrong, or what was true has changed; null of a first declaration
 */
public record DeclareBars(
        CaseId caseId,
        long version,
        UUID assignment,
        BarAnswer answer,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "DeclareBars[" + caseId + "]";
    }
}
