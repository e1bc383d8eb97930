package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One of a batch, ready to be shown.
 *
 * @param state message key behind {@code platform.batch.state.}
 */
record BatchLine(
        int number,
        String label,
        String href,
        String told,
        String state,
        String tone,
        @Nullable String why) {

    @Override
    public String toString() {
        return "BatchLine[" + number + "]";
    }
}
