package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was written in a form that could not be taken, because its sign-in had ended or the database was away: it stands nowhere else, so it
 * is given back to be read and copied.
 */
final class GivenBack {

    /** Shorter than that it is chosen or typed anew in no time; the shortest names have as many letters. */
    private static final int WORTH_COPYING = 5;

    private GivenBack() {}

    /**
     * What consists of words in the form, in its order; none when it was sent from another site, whose words this page must not
     * show as one's own, and never a password, or a code that opens like one.
     */
    static List<String> of(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !opensSomething(field.getKey()) && !isOfTheDraft(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(GivenBack::isWorthCopying)
                .distinct()
                .toList();
    }

    /** The same of a form that was kept, which holds nothing that opens something. */
    static List<String> of(SentForm form) {
        return form.fields().stream()
                .filter(field -> !isOfTheDraft(field.name()))
                .map(SentForm.Field::value)
                .map(String::strip)
                .filter(GivenBack::isWorthCopying)
                .distinct()
                .toList();
    }

    private static boolean isWorthCopying(String text) {
        return text.length() >= WORTH_COPYING && text.chars().anyMatch(Character::isWhitespace);
    }

    /** The page put it there, and nobody typed it. */
    private static boolean isOfTheDraft(String field) {
        return field.startsWith("draft");
    }

    private static boolean opensSomething(String field) {
        return field.toLowerCase(Locale.ROOT).contains("password") || field.equals("code");
    }
}
