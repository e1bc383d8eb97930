package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/**
 * Has somebody else helped in the same case.
 *
 * @param person on record at the centre
 * @param claim as what he joins today
 * @param urgentGround why he is helped though papers are owed (Luật TGPL 2017 Đ30 k4), null when none are
 * @param deviation why he joins though the law's answer speaks against it
 * @param apart why he is somebody else than those helped there whom he is like, null where it was not told
 * @param note why the findings of the check do not stand in the way
 */
public record AddBeneficiary(
        CaseId caseId,
        long version,
        PersonId person,
        JoiningClaim claim,
        @Nullable String urgentGround,
        @Nullable String deviation,
        @Nullable String apart,
        @Nullable String note) {

    /** In proceedings nobody joins of whom it is unknown on which side he stands; of who joined before that was asked it may be. */
    // Luật TGPL 2017 Đ25 k2 điểm a
    public static boolean asksStanding(FormOfAid form) {
        return form == FormOfAid.LITIGATION;
    }

    /**
     * As the law is asked about him.
     *
     * @param matter of the case
     * @param trialOn the next session of the case, null when none is known
     */
    Joining joining(RequestId request, Matter matter, PersonFacts facts, @Nullable LocalDate trialOn) {
        return new Joining(request, matter.fieldCode(), facts, claim, trialOn);
    }

    @Override
    public String toString() {
        return "AddBeneficiary[" + caseId + "]";
    }
}
