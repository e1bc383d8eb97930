package vn.tgpl.intake;

import java.util.List;
import vn.tgpl.intake.OwedPapers.Accepted;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** Asks the groups of a case again, by what is on record of somebody now and the law of the day on which he was accepted. */
public interface HelpedPerson {

    /** Why none of the groups takes in who is helped (Luật TGPL 2017 Đ7, Đ37 k1 điểm a), in words; empty where one may. */
    List<String> against(Accepted accepted);

    /** The same of somebody who joined. */
    List<String> against(PersonId person, Joined joined);

    /**
     * What is not known of his residence and leaves open whether any of the groups takes in who is helped, in words; empty where one
     * takes him in wherever he resided, and where none does.
     */
    List<String> open(Accepted accepted);

    /** The same of somebody who joined. */
    List<String> open(PersonId person, Joined joined);

    /** Who asked for aid with that request. */
    PersonId personOf(RequestId request);

    /**
     * Puts on record what was told of the principal beneficiary after the acceptance; how he stands in the proceedings is told to
     * his case.
     *
     * @param place where he resided on the day of acceptance, with what is told of it
     */
    void tell(RequestId request, ToldFacts told, Residence place, Actor actor);

    /** The same of somebody who joined; as what he did is told to his case. */
    void tell(PersonId person, ToldFacts told, Actor actor);

    /** What was found out about where the principal beneficiary resided on the day of acceptance, after it was told wrongly. */
    void correct(RequestId request, Residence place, PlaceSaid said, Actor actor);
}
