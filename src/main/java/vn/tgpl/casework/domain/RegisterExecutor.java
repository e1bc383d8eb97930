package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.AuthorityKind;

/**
 * An executor registers with the authority that conducts the proceedings (TTLT 10/2018 Đ12, Đ13).
 *
 * @param authority its name, of the kind that is told beside it
 * @param kindConfirmed that it is of that kind was asked about, and confirmed
 * @param stageConfirmed that somebody stands so in that stage still was asked about, and confirmed
 * @param registrationId the id it will have, so that the same form sent twice registers once
 */
public record RegisterExecutor(
        CaseId caseId,
        UUID registrationId,
        AuthorityKind kind,
        String authority,
        String stageCode,
        Capacity capacity,
        LocalDate sentOn,
        boolean kindConfirmed,
        boolean stageConfirmed) {

    @Override
    public String toString() {
        return "RegisterExecutor[" + registrationId + "]";
    }
}
