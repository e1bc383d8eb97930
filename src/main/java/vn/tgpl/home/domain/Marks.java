package vn.tgpl.home.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.tgpl.shared.VietnameseText;

/** Brings names written with the very marks that were typed before those that only sound alike. */
public final class Marks {

    private Marks() {}

    public static List<Hit> exactFirst(List<Hit> hits, Question question) {
        List<String> words = List.of(lower(question.text()).split(" ", -1));
        return hits.stream()
                .sorted(Comparator.comparing(hit -> holdsAll(lower(hit.name()), words) ? 0 : 1))
                .toList();
    }

    private static boolean holdsAll(String name, List<String> words) {
        return words.stream().allMatch(name::contains);
    }

    private static String lower(String text) {
        return VietnameseText.nfc(text).toLowerCase(Locale.ROOT);
    }
}
