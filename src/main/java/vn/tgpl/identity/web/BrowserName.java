package vn.tgpl.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words its user knows. */
final class BrowserName {

    private static final String UNKNOWN = "?";

    /** The more particular first: most call themselves by the names of others too. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"coc_coc", "Coc Coc"},
            new String[] {"OPR/", "Opera"},
            new String[] {"SamsungBrowser", "Samsung Internet"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"FxiOS", "Firefox"},
            new String[] {"CriOS", "Chrome"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Windows", "Windows"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Mac OS", "macOS"},
            new String[] {"Linux", "Linux"});

    private BrowserName() {}

    /** @param agent what it sends as {@code User-Agent} */
    static String of(@Nullable String agent) {
        String said = agent == null ? "" : agent;
        return first(BROWSERS, said) + ", " + first(SYSTEMS, said);
    }

    private static String first(List<String[]> names, String said) {
        return names.stream()
                .filter(name -> said.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse(UNKNOWN);
    }
}
