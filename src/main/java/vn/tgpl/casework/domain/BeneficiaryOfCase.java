package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who receives the aid. */
@Embeddable
record BeneficiaryOfCase(UUID beneficiaryId, String beneficiaryName) {

    @Override
    public String toString() {
        return "BeneficiaryOfCase[" + beneficiaryId + "]";
    }
}
