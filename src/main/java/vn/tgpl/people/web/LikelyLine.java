package vn.tgpl.people.web;

import vn.tgpl.people.PersonId;

/** Somebody on record who may be the same person, ready to show; {@code why} tells how sure that is. */
record LikelyLine(PersonId id, String href, String who, String why) {

    @Override
    public String toString() {
        return "LikelyLine[" + id + "]";
    }
}
