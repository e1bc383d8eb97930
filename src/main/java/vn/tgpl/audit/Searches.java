package vn.tgpl.audit;

import java.util.List;
import vn.tgpl.shared.Actor;

/** Where a search for a named person is written down, without the words. */
public interface Searches {

    /** Where somebody searched. */
    enum Place {
        EVERYWHERE,
        PEOPLE,
        CASES,
        REQUESTS,
        /** To be helped in a case besides. */
        BENEFICIARIES,
        /** On a form that asks who on record the person being typed may be. */
        TYPED
    }

    /**
     * Writes down that somebody asked for those words; whoever asks the journal for the same words finds it.
     *
     * @param found how many were found, as the page says it
     */
    void record(Actor actor, Place place, String words, String found);

    /** The same for words each of which was looked for by itself, as a name beside a number. */
    void recordEach(Actor actor, Place place, List<String> words, String found);
}
