package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is helped in a case besides the principal beneficiary.
 *
 * @param groupCode the group of Luật TGPL 2017 Đ7 he belongs to
 * @param statusCode his procedural status as it was told
 * @param answer what the law answered that day, null of who joined before it was asked
 * @param papers those that were seen, in words
 * @param deviation why he joins though the answer speaks against it; kept where it does not say that he may
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4)
 * @param papersOwed in words
 */
@Embeddable
record FurtherBeneficiary(
        UUID personId,
        String groupCode,
        @Nullable String statusCode,
        Instant addedAt,
        UUID addedBy,
        @Nullable String answer,
        @Nullable String papers,
        @Nullable String deviation,
        @Nullable String urgentGround,
        @Nullable String papersOwed) {

    @Override
    public String toString() {
        return "FurtherBeneficiary[" + personId + "]";
    }
}
