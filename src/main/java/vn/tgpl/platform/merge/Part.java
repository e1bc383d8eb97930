package vn.tgpl.platform.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, or several that only make sense together, as one of two people left it.
 *
 * @param key tells it from the other parts of the form
 * @param label its name, ready to be shown
 * @param mark what is compared; null where it was left empty because what is on record is masked there and stays
 * @param shown its words, masked where the screen masks them
 * @param sent the fields of the form that say so, with their values
 */
public record Part(String key, String label, @Nullable String mark, String shown, Map<String, List<String>> sent) {

    public Part {
        sent = Map.copyOf(sent);
    }

    /** The same, of which nothing is said: a row that the other one has not. */
    Part emptied() {
        return new Part(
                key,
                label,
                "",
                "",
                sent.keySet().stream().collect(Collectors.toMap(name -> name, name -> List.<String>of())));
    }

    @Override
    public String toString() {
        return "Part[" + key + "]";
    }
}
