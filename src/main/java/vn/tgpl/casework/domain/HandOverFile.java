package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/** Confirms that the file of a closed case has come in. */
public record HandOverFile(
        CaseId caseId,
        LocalDate handedOn,
        String handedBy,
        @Nullable String note) {

    @Override
    public String toString() {
        return "HandOverFile[" + caseId + "]";
    }
}
