package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** In which words the error page tells what its status alone would tell wrongly. */
public final class ErrorWords {

    /** The form was made for another sign-in than the one under way: who sent it may well have the right. */
    public static final String FORM_OF_ANOTHER_SIGN_IN = "403-form";

    private static final String ATTRIBUTE = ErrorWords.class.getName();

    private ErrorWords() {}

    /** From now on an error page that answers this request says it in those words. */
    public static void choose(HttpServletRequest request, String words) {
        request.setAttribute(ATTRIBUTE, words);
    }

    /** Null where the words of the status are right. */
    static @Nullable String chosen(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
