package vn.tgpl.practitioners.web;

import org.jspecify.annotations.Nullable;

/** A line of the list, ready to be shown. */
record PractitionerLine(
        String href,
        String fullName,
        String kind,
        String office,
        String cardNumber,
        String contractTo,
        @Nullable String languages,
        String tone,
        String stateKey) {

    @Override
    public String toString() {
        return "PractitionerLine[" + href + "]";
    }
}
