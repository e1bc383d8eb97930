package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is helped in a case besides the principal beneficiary.
 *
 * @param groupCode the group of Luật TGPL 2017 Đ7 he belongs to
 */
@Embeddable
record FurtherBeneficiary(UUID personId, String groupCode, Instant addedAt, UUID addedBy) {

    @Override
    public String toString() {
        return "FurtherBeneficiary[" + personId + "]";
    }
}
