package vn.tgpl.people.web;

import java.util.List;

/** Another record of the same person, ready to show. */
record LinkedLine(String href, String who, String made, List<MatterLine> matters) {

    /** A matter he stands in. */
    record MatterLine(String href, String text) {}

    @Override
    public String toString() {
        return "LinkedLine[" + href + "]";
    }
}
