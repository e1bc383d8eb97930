package vn.tgpl.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work list, ready to be shown.
 *
 * @param inHand cases the reader is at work on, null where he has none
 * @param waiting dated duties and verifications for other provinces
 */
record WorkView(
        List<Tile> tiles,
        List<WorkColumn> columns,
        @Nullable CasesInHand inHand,
        List<WorkLine> waiting) {

    record Tile(
            String number,
            String label,
            @Nullable String href,
            @Nullable String kind) {}

    record WorkColumn(String key, List<WorkLine> lines, List<WorkLink> links) {

        public boolean isEmpty() {
            return lines.isEmpty() && links.isEmpty();
        }
    }

    /**
     * Cases being performed.
     *
     * @param title with their number, and how many of them are shown
     * @param all words of the way to all of them
     * @param href the list of all of them
     */
    record CasesInHand(String title, String all, String href, List<CaseInHand> lines) {}

    /** @param worked when something was done last */
    record CaseInHand(String href, String code, String person, String form, String worked) {

        @Override
        public String toString() {
            return "CaseInHand[" + code + "]";
        }
    }

    record WorkLink(String href, String label) {}

    /**
     * @param due how far the deadline is, in words; null where there is none
     * @param tone tone of those words
     * @param at the deadline for machines
     * @param responsible who has to act, null where the law names nobody
     * @param counting whether hours and minutes are counted down on the screen
     */
    record WorkLine(
            String title,
            String href,
            String code,
            @Nullable String person,
            @Nullable String detail,
            @Nullable String due,
            String tone,
            @Nullable String at,
            boolean counting,
            @Nullable String article,
            @Nullable String responsible) {

        @Override
        public String toString() {
            return "WorkLine[" + code + "]";
        }
    }
}
