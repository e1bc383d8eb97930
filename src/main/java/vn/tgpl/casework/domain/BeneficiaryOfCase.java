package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who receives the aid.
 *
 * @param inDifficultArea whether he resided in an especially difficult area on the day of acceptance (Luật TGPL 2017 Đ7 k4)
 */
@Embeddable
record BeneficiaryOfCase(UUID beneficiaryId, String beneficiaryName, boolean inDifficultArea) {

    @Override
    public String toString() {
        return "BeneficiaryOfCase[" + beneficiaryId + "]";
    }
}
