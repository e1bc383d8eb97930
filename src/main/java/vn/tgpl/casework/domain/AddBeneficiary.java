package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/**
 * Has somebody else helped in the same case.
 *
 * @param person on record at the centre
 * @param groupCode the group of Luật TGPL 2017 Đ7 he belongs to today
 * @param statusCode his procedural status, null when it was not told
 * @param papers codes of those that were seen
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4), null when none are
 * @param deviation why he joins though the law's answer speaks against it
 * @param note why the findings of the check do not stand in the way
 */
public record AddBeneficiary(
        CaseId caseId,
        long version,
        PersonId person,
        String groupCode,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        Set<String> papers,
        @Nullable String urgentGround,
        @Nullable String deviation,
        @Nullable String note) {

    public AddBeneficiary {
        papers = Set.copyOf(papers);
    }

    /**
     * As the law is asked about him.
     *
     * @param fieldCode of the case
     * @param trialOn the next session of the case, null when none is known
     */
    Joining joining(RequestId request, String fieldCode, PersonFacts facts, @Nullable LocalDate trialOn) {
        return new Joining(request, fieldCode, facts, groupCode, statusCode, claimedAs, papers, trialOn);
    }

    @Override
    public String toString() {
        return "AddBeneficiary[" + caseId + "]";
    }
}
