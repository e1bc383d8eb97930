package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;

/**
 * A consent, ready to show.
 *
 * @param state whether it stands, has run out or was withdrawn
 * @param kind colour of its badge
 * @param withdrawHref null where it cannot be taken back, or not by this reader
 */
record ConsentLine(
        String recipient,
        String content,
        String given,
        String state,
        String kind,
        @Nullable String withdrawHref) {

    @Override
    public String toString() {
        return "ConsentLine[" + kind + "]";
    }
}
