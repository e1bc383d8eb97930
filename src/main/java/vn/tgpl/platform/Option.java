package vn.tgpl.platform;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A choice in a list: the value sent and the text shown. */
public record Option(String value, String label) {

    /**
     * The choices offered, and what is stored behind them where it is offered no more: saving a form must not lose it.
     *
     * @param stored null when nothing is stored
     * @param label gives the text of the stored value; what is unknown is its own text, and is not offered
     */
    public static List<Option> keeping(List<Option> offered, @Nullable String stored, UnaryOperator<String> label) {
        if (stored == null || offered.stream().anyMatch(option -> option.value().equals(stored))) {
            return offered;
        }
        String text = label.apply(stored);
        return text.equals(stored)
                ? offered
                : Stream.concat(offered.stream(), Stream.of(new Option(stored, text)))
                        .toList();
    }
}
