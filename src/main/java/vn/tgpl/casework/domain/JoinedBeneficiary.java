package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.HandedIn;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;

/**
 * Somebody who joined the principal beneficiary of a case.
 *
 * @param groupCode the group he belonged to on the day he joined
 * @param otherGroups those he belonged to besides
 * @param statusCode his procedural status as it was told
 * @param claimedAs himself what the group means or a companion, null when it was not told or before it was kept
 * @param connectedMatter whether the matter is connected with what makes him entitled, null when it was not told
 * @param notifiedAt when a procedural authority told of him, null where none did
 * @param handedIn what he handed in beside his papers
 * @param answer what the law answered that day, null of who joined before it was asked
 * @param papers those that were seen, in words
 * @param deviation why he joined though the answer spoke against it
 * @param apartReason why he is somebody else than those helped there whom he is like, null where he is like nobody
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4)
 * @param shown the same one by one
 * @param papersOwed in words, as they were on that day
 * @param owedNow in words, after what came since; null when nothing is owed any more
 * @param residence on that day, with what papers told of it since
 * @param areaShownBy the paper that says so where no list is on record, null when none was named
 * @param end null while he is helped
 */
public record JoinedBeneficiary(
        UUID personId,
        CaseFile.Person person,
        String groupCode,
        List<String> otherGroups,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        @Nullable Boolean connectedMatter,
        @Nullable Instant notifiedAt,
        HandedIn handedIn,
        Instant addedAt,
        @Nullable String addedBy,
        @Nullable String answer,
        @Nullable String papers,
        List<CamePaper> shown,
        @Nullable String deviation,
        @Nullable String apartReason,
        @Nullable String urgentGround,
        @Nullable String papersOwed,
        @Nullable String owedNow,
        Residence residence,
        @Nullable String areaShownBy,
        @Nullable End end) {

    /**
     * He is helped no longer.
     *
     * @param on the first day on which he is not
     * @param appointmentDueAt when an executor is to be appointed again, since nobody in custody is helped any more; null where
     *     nothing came back
     * @param nextHead record of who heads the case since, null where it is headed as before
     */
    public record End(
            LocalDate on,
            String groundCode,
            String reason,
            Instant at,
            @Nullable String by,
            @Nullable Instant appointmentDueAt,
            @Nullable UUID nextHead) {

        @Override
        public String toString() {
            return "End[" + on + "]";
        }
    }

    public JoinedBeneficiary {
        otherGroups = List.copyOf(otherGroups);
        shown = List.copyOf(shown);
    }

    /** The law of this day says what his group is. */
    public LocalDate addedOn() {
        return Days.of(addedAt);
    }

    /** All of them, the principal one first. */
    public List<String> groupCodes() {
        return Stream.concat(Stream.of(groupCode), otherGroups.stream()).toList();
    }

    /** As what he joined, by the papers that were shown. */
    Joined joined() {
        return new Joined(
                Set.copyOf(groupCodes()),
                statusCode,
                claimedAs,
                connectedMatter,
                residence,
                areaShownBy,
                addedOn(),
                shown,
                handedIn);
    }

    @Override
    public String toString() {
        return "JoinedBeneficiary[" + groupCode + "]";
    }
}
