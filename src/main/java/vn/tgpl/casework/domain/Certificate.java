package vn.tgpl.casework.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperShown;

/** What makes a paper the same one, however often it is noted: what it is, its number, and who issued it. */
public record Certificate(String code, String number, String issuer) {

    /** Empty where number or issuer were not noted: nobody can tell then. */
    public static Optional<Certificate> of(CamePaper paper) {
        PaperShown shown = paper.shown();
        return shown == null || shown.number() == null || shown.issuer() == null
                ? Optional.empty()
                : Optional.of(new Certificate(paper.code(), plain(shown.number()), plain(shown.issuer())));
    }

    /** Whether that paper stands among others, with the same on it. */
    static boolean isAmong(List<CamePaper> others, CamePaper paper) {
        return of(paper).isPresent()
                && others.stream().anyMatch(one -> of(one).equals(of(paper)) && saysSame(one.shown(), paper.shown()));
    }

    /** Each certificate once, as it was noted last; others as they are. */
    public static <T> List<T> once(List<T> noted, Function<T, CamePaper> paper) {
        Map<Object, T> all = new LinkedHashMap<>();
        for (T one : noted) {
            Object key = of(paper.apply(one)).<Object>map(same -> same).orElseGet(Object::new);
            all.remove(key);
            all.put(key, one);
        }
        return new ArrayList<>(all.values());
    }

    private static boolean saysSame(@Nullable PaperShown one, @Nullable PaperShown other) {
        return one != null
                && other != null
                && one.shownAs() == other.shownAs()
                && Objects.equals(one.issuedOn(), other.issuedOn())
                && Objects.equals(one.yearConfirmed(), other.yearConfirmed());
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
