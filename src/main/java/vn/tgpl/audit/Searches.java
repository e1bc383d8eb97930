package vn.tgpl.audit;

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
        BENEFICIARIES
    }

    /**
     * Writes down that somebody asked for those words; whoever asks the journal for the same words finds it.
     *
     * @param found how many were found, as the page says it
     */
    void record(Actor actor, Place place, String words, String found);
}
