package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;

/**
 * A case whose file may have come in.
 *
 * @param state what it is now
 * @param missing what its file lacks, empty where nothing is known to
 * @param whyNot why it is left out, null where it is not
 */
record FileHandoversLine(
        int at,
        String href,
        String code,
        String about,
        String state,
        String missing,
        @Nullable String whyNot) {

    @Override
    public String toString() {
        return "FileHandoversLine[" + at + "]";
    }
}
