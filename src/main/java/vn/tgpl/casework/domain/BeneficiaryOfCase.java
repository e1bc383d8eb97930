package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Residence;

/**
 * Who heads the case, and who was accepted with its request, which is the same until he leaves it to the others.
 *
 * @param beneficiaryId of who heads it
 * @param firstBeneficiaryId of who was accepted, null while he heads it
 * @param residence of who was accepted on that day, null while nothing of it is told
 */
@Embeddable
record BeneficiaryOfCase(
        UUID beneficiaryId,
        String beneficiaryName,
        @Nullable UUID firstBeneficiaryId,
        @Embedded @Nullable Residence residence) {

    BeneficiaryOfCase(UUID accepted, String name, @Nullable Residence residence) {
        this(accepted, name, null, residence);
    }

    BeneficiaryOfCase residing(Residence told) {
        return new BeneficiaryOfCase(beneficiaryId, beneficiaryName, firstBeneficiaryId, told);
    }

    BeneficiaryOfCase headedBy(UUID person, String name) {
        return new BeneficiaryOfCase(person, name, person.equals(first()) ? null : first(), residence);
    }

    /** Who was accepted with the request. */
    UUID first() {
        return firstBeneficiaryId == null ? beneficiaryId : firstBeneficiaryId;
    }

    @Override
    public String toString() {
        return "BeneficiaryOfCase[" + beneficiaryId + "]";
    }
}
