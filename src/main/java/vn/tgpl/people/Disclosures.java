package vn.tgpl.people;

import java.util.Collection;
import java.util.List;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** What lets data of a person leave the centre, and what left (Luật TGPL 2017 Đ6 k1 c; Luật BVDLCN 91/2025/QH15). */
public interface Disclosures {

    /** The written consents of a person the caller may see that stand today, the last given first. */
    List<ConsentView> standing(PersonId person);

    /** The consents of a person the caller may see that were given by word of mouth alone: nothing leaves on them. */
    List<ConsentView> spoken(PersonId person);

    /** Whether it is a consent of that person that stands today, or a ground of law in force. */
    boolean isGood(PersonId person, DisclosureBasis basis);

    /**
     * Keeps that data of the person leave the centre, within the transaction that lets them go.
     *
     * @throws vn.tgpl.shared.DomainException when nothing good lets them go
     */
    void disclose(PersonId person, DisclosureBasis basis, String recipient, Actor actor);

    /**
     * Keeps that data of people leave the centre by an act of law, within the transaction of that act. Nothing is asked and
     * nothing refused: the law demands the act, even while the words of its ground are not in force in the list. The journal has the
     * entry of the act itself.
     *
     * @param recipient whom they go to
     */
    void discloseByLaw(Collection<PersonId> people, LawfulDisclosure act, String recipient, ActorId by);
}
