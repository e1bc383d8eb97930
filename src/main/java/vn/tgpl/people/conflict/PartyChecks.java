package vn.tgpl.people.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.ActorId;

/** The one check of who stands in a matter. */
public interface PartyChecks {

    /** What is found, the gravest first; linked records are one person. One statement, two more to read the links. */
    List<Finding> look(Examined matter);

    /** The same of several matters, in their order: a statement for each, and two for all together to read the links. */
    List<List<Finding>> lookAtAll(List<Examined> matters);

    /**
     * Everything those people are known as, by their own records and by those that were linked with them; one statement. Not
     * bound by a scope: for rules that tell nothing of it but that somebody is one of them.
     */
    List<Identity> knownAs(Collection<PersonId> persons);

    /** The same with the record of each; one statement. */
    List<KnownAs> records(Collection<PersonId> persons);

    /**
     * Writes down that the check was made, what it found and how it was gone on with.
     *
     * @return the id of the check
     */
    UUID keep(MatterKey matter, Occasion occasion, List<Finding> findings, Choice choice, ActorId by);

    /** Writes down that checks of several matters were made on the same occasion; nobody chose anything. */
    void keepAll(Occasion occasion, Map<MatterKey, List<Finding>> found, ActorId by);

    /** The checks of a matter, the latest first; one statement. */
    List<CheckView> of(FoundMatter matter);
}
