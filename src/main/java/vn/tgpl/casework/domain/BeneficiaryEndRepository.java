package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface BeneficiaryEndRepository extends Repository<BeneficiaryEnd, UUID> {

    BeneficiaryEnd save(BeneficiaryEnd row);

    /** Those that hold still. */
    List<BeneficiaryEnd> findByCaseIdAndTakenBackAtIsNull(CaseId caseId);
}
