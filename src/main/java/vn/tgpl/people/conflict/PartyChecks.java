package vn.tgpl.people.conflict;

import java.util.List;
import vn.tgpl.shared.ActorId;

/** The one check of who stands in a matter. */
public interface PartyChecks {

    /** What is found, the gravest first; linked records are one person. One statement, two more to read the links. */
    List<Finding> look(Examined matter);

    /** Writes down that the check was made, what it found and how it was gone on with. */
    void keep(MatterKey matter, Occasion occasion, List<Finding> findings, Choice choice, ActorId by);

    /** The checks of a matter, the latest first; one statement. */
    List<CheckView> of(FoundMatter matter);
}
