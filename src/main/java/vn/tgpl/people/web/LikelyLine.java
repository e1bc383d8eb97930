package vn.tgpl.people.web;

import vn.tgpl.people.PersonId;

/**
 * Somebody on record who may be the same person, ready to show.
 *
 * @param why how sure that is, or who said that it is not so
 * @param toldApart somebody said that the two are not one
 */
record LikelyLine(PersonId id, String href, String who, String why, boolean toldApart) {

    @Override
    public String toString() {
        return "LikelyLine[" + id + "]";
    }
}
