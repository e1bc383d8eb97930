package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;

/**
 * Somebody who is helped in a case besides the principal beneficiary.
 *
 * @param groupCode the group of Luật TGPL 2017 Đ7 he belongs to
 * @param statusCode his procedural status as it was told
 * @param claimedAs himself what the group means or a companion, null when it was not told or before it was kept
 * @param answer what the law answered that day, null of who joined before it was asked
 * @param papers those that were seen, in words
 * @param deviation why he joins, as typed; told wherever the answer speaks against it
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4)
 * @param papersOwed in words
 * @param formDigest of the form that entered him on record and here, null of whoever was on record and before it was kept
 * @param apartReason why he is somebody else than those helped there whom he is like, null where he is like nobody
 * @param residence on that day, null while nothing of it is told
 * @param areaShownBy the paper that says so where no list is on record, null when none was named
 */
@Embeddable
record FurtherBeneficiary(
        UUID personId,
        String groupCode,
        @Nullable String statusCode,
        @Enumerated(EnumType.STRING) @Nullable ClaimedAs claimedAs,
        Instant addedAt,
        UUID addedBy,
        @Nullable String answer,
        @Nullable String papers,
        @Nullable String deviation,
        @Nullable String urgentGround,
        @Nullable String papersOwed,
        @Nullable String formDigest,
        @Nullable String apartReason,
        @Embedded @Nullable Residence residence,
        @Nullable String areaShownBy) {

    /** The same with what papers tell of him that came since; what they do not tell stays. */
    FurtherBeneficiary told(ToldFacts told, Residence residing) {
        return new FurtherBeneficiary(
                personId,
                groupCode,
                told.statusCode() == null ? statusCode : told.statusCode(),
                told.claimedAs() == null ? claimedAs : told.claimedAs(),
                addedAt,
                addedBy,
                answer,
                papers,
                deviation,
                urgentGround,
                papersOwed,
                formDigest,
                apartReason,
                residing,
                told.areaShownBy() == null ? areaShownBy : told.areaShownBy());
    }

    /** The same who resided there, whatever was told of it before. */
    FurtherBeneficiary residing(Residence corrected, @Nullable String shownBy) {
        return new FurtherBeneficiary(
                personId,
                groupCode,
                statusCode,
                claimedAs,
                addedAt,
                addedBy,
                answer,
                papers,
                deviation,
                urgentGround,
                papersOwed,
                formDigest,
                apartReason,
                corrected,
                shownBy);
    }

    /** As what he joined. */
    Joined joined(List<CamePaper> shown) {
        return new Joined(groupCode, statusCode, claimedAs, Residence.of(residence), areaShownBy, joinedOn(), shown);
    }

    /** Of the group he joined as, so that what he owes is asked by the law of that day. */
    LocalDate joinedOn() {
        return Days.of(addedAt);
    }

    @Override
    public String toString() {
        return "FurtherBeneficiary[" + personId + "]";
    }
}
