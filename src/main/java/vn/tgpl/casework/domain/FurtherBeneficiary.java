package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.HandedIn;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;

/**
 * Somebody who is helped in a case besides the principal beneficiary.
 *
 * @param groupCode the group of Luật TGPL 2017 Đ7 he counts in; others stand besides
 * @param statusCode his procedural status as it was told
 * @param claimedAs himself what the group means or a companion, null when it was not told or before it was kept
 * @param connectedMatter whether the matter is connected with what makes him entitled, null when it was not told
 * @param notifiedAt when a procedural authority told of him, null where none did
 * @param answer what the law answered that day, null of who joined before it was asked
 * @param papers those that were seen, in words
 * @param deviation why he joins, as typed; told wherever the answer speaks against it
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4)
 * @param papersOwed in words
 * @param formDigest of the form that entered him on record and here, null of whoever was on record and before it was kept
 * @param apartReason why he is somebody else than those helped there whom he is like, null where he is like nobody
 * @param residence on that day, null while nothing of it is told
 * @param handedIn what he handed in beside his papers, null while nobody has said so
 * @param areaShownBy the paper that says so where no list is on record, null when none was named
 */
@Embeddable
record FurtherBeneficiary(
        UUID personId,
        String groupCode,
        @Nullable String statusCode,
        @Enumerated(EnumType.STRING) @Nullable ClaimedAs claimedAs,
        @Nullable Boolean connectedMatter,
        @Nullable Instant notifiedAt,
        Instant addedAt,
        UUID addedBy,
        @Nullable String answer,
        @Nullable String papers,
        @Nullable String deviation,
        @Nullable String urgentGround,
        @Nullable String papersOwed,
        @Nullable String formDigest,
        @Nullable String apartReason,
        @Embedded @Nullable HandedIn handedIn,
        @Embedded @Nullable Residence residence,
        @Nullable String areaShownBy) {

    /** The same with what papers tell of him that came since; what they do not tell stays. */
    FurtherBeneficiary told(ToldFacts told, Residence residing) {
        return new FurtherBeneficiary(
                personId,
                groupCode,
                told.statusCode() == null ? statusCode : told.statusCode(),
                told.claimedAs() == null ? claimedAs : told.claimedAs(),
                connectedMatter,
                notifiedAt,
                addedAt,
                addedBy,
                answer,
                papers,
                deviation,
                urgentGround,
                papersOwed,
                formDigest,
                apartReason,
                handedIn,
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
                connectedMatter,
                notifiedAt,
                addedAt,
                addedBy,
                answer,
                papers,
                deviation,
                urgentGround,
                papersOwed,
                formDigest,
                apartReason,
                handedIn,
                corrected,
                shownBy);
    }

    /**
     * As what he joined.
     *
     * @param others groups he belongs to besides
     */
    Joined joined(Set<String> others, List<CamePaper> shown) {
        return new Joined(
                Stream.concat(Stream.of(groupCode), others.stream()).collect(Collectors.toUnmodifiableSet()),
                statusCode,
                claimedAs,
                connectedMatter,
                Residence.of(residence),
                areaShownBy,
                joinedOn(),
                shown,
                HandedIn.of(handedIn));
    }

    /** From when the hours of his custody count: when an authority told of him, or when he joined (Luật TGPL 2017 Đ31 k2, k3). */
    Instant awaitedFrom() {
        return notifiedAt == null ? addedAt : notifiedAt;
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
