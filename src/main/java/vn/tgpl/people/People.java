package vn.tgpl.people;

import java.util.List;
import java.util.Optional;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** The people on record, for all modules. */
public interface People {

    /** Puts a new person on record at the actor's centre. */
    PersonId register(PersonFacts facts, Actor actor);

    /**
     * The same under the id that the form minted.
     *
     * @throws vn.tgpl.shared.FormAlreadyUsed when somebody stands under it
     */
    void register(PersonId id, PersonFacts facts, Actor actor);

    /**
     * Holds a person who is to be corrected until the transaction ends, where other rows that tell of him are held as well: he
     * comes first. Nothing happens where there is none.
     */
    void hold(PersonId id);

    /** Corrects a person; refused when somebody else changed him since. */
    void edit(EditPerson command, Actor actor);

    /** Empty when there is no such person or the scope does not reach him. */
    Optional<PersonView> find(PersonId id, AccessScope scope);

    /**
     * The person behind a row of another module whose own scope was checked already.
     *
     * @throws vn.tgpl.shared.NotFound when there is no such person
     */
    PersonView get(PersonId id);

    /** At most twenty people of the centre fitting a number or words of a name, in the order of their names. */
    List<PersonView> search(String words, AccessScope scope);

    /**
     * At most eight people of the centre who may be the one the clues tell of, the surest first. Records that are linked
     * are one person, told by the record that fits best.
     */
    List<PersonMatch> matches(AccessScope scope, PersonClues clues);
}
