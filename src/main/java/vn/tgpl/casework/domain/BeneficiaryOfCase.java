package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Residence;

/**
 * Who receives the aid.
 *
 * @param residence on the day of acceptance, null while nothing of it is told
 */
@Embeddable
record BeneficiaryOfCase(
        UUID beneficiaryId,
        String beneficiaryName,
        @Embedded @Nullable Residence residence) {

    BeneficiaryOfCase residing(Residence told) {
        return new BeneficiaryOfCase(beneficiaryId, beneficiaryName, told);
    }

    @Override
    public String toString() {
        return "BeneficiaryOfCase[" + beneficiaryId + "]";
    }
}
