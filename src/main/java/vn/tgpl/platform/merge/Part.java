package vn.tgpl.platform.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One field of a form, or several that only make sense together, as one of two people left it.
 *
 * @param key tells it from the other parts of the form
 * @param label its name, ready to be shown
 * @param mark what is compared
 * @param kept whether more follows behind the mark: what is on record, masked there, left empty and so kept as it is
 * @param shown its words, masked where the screen masks them
 * @param sent the fields of the form that say so, with their values
 */
public record Part(String key, String label, String mark, boolean kept, String shown, Map<String, List<String>> sent) {

    public Part {
        sent = Map.copyOf(sent);
    }

    /** The same, of which nothing is said: a row that the other one has not. */
    Part emptied() {
        return new Part(
                key,
                label,
                "",
                false,
                "",
                sent.keySet().stream().collect(Collectors.toMap(name -> name, name -> List.<String>of())));
    }

    /** Whether it says nothing else than what was on record with that mark. */
    boolean keeps(String onRecord) {
        return kept && onRecord.startsWith(mark);
    }

    @Override
    public String toString() {
        return "Part[" + key + "]";
    }
}
