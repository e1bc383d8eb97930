package vn.tgpl.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** Asks the groups of a case again, by what is on record of somebody now and the law of the day on which he was accepted. */
public interface HelpedPerson {

    /**
     * Why none of the groups takes in who is helped (Luật TGPL 2017 Đ7, Đ37 k1 điểm a), in words; empty where one may.
     *
     * @param groupCodes those of the case
     * @param on day of the acceptance
     */
    List<String> against(RequestId request, Set<String> groupCodes, LocalDate on);

    /** The same of somebody who joined. */
    List<String> against(PersonId person, Joined joined);

    /** Puts on record what was told of the principal beneficiary after the acceptance. */
    void tell(RequestId request, ToldFacts told, Actor actor);

    /** The same of somebody who joined; how he stands in the proceedings is kept as it was told when he did. */
    void tell(PersonId person, ToldFacts told, Actor actor);
}
