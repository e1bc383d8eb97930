package vn.tgpl.practitioners.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.shared.Display;

/**
 * Contracts or suspensions as two edited them, each by itself: one is the same for both that begins on the same day.
 *
 * @param list its name in the form
 * @param label message key of what one is called, of its first day
 */
record TermParts(String list, String label, MessageSource messages, Locale locale) {

    /** @param onto rows of the form that comes of both; one that is not among them comes after them */
    void add(Parts parts, List<TermFields> rows, List<TermFields> onto) {
        List<String> places = keys(onto);
        List<String> keys = keys(rows);
        int further = onto.size();
        for (int at = 0; at < rows.size(); at++) {
            TermFields row = rows.get(at);
            if (row.getFrom() != null) {
                int place = places.indexOf(keys.get(at));
                String days = Display.date(row.getFrom()) + " – " + Display.date(row.getTo());
                parts.row(
                        list + ":" + keys.get(at),
                        messages.getMessage(label, new Object[] {Display.date(row.getFrom())}, locale),
                        days,
                        days,
                        false,
                        list + "[" + at + "]",
                        list + "[" + (place < 0 ? further++ : place) + "]",
                        "from",
                        "to");
            }
        }
    }

    /** Two that begin on one day are told apart by their order. */
    private static List<String> keys(List<TermFields> rows) {
        List<String> keys = new ArrayList<>();
        for (TermFields row : rows) {
            String day = row.getFrom() + "#";
            keys.add(day + keys.stream().filter(key -> key.startsWith(day)).count());
        }
        return keys;
    }
}
