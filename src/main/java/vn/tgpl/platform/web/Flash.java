package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A message for the next page: a key with its arguments, never prose. */
public record Flash(String key, List<Serializable> arguments, String tone) implements Serializable {

    private static final String ATTRIBUTE = "flashMessage";
    private static final String NOTE = "flashNote";

    /** Tells that what was asked for has been done. */
    public static void done(RedirectAttributes redirect, String key, Serializable... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(arguments), "done"));
    }

    /** Tells that nothing was changed, and why. */
    public static void refused(RedirectAttributes redirect, String key, Serializable... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(arguments), "refused"));
    }

    /** Tells, beside what has been done, what its doer may want to look at again. */
    public static void note(RedirectAttributes redirect, String key, Serializable... arguments) {
        redirect.addFlashAttribute(NOTE, new Flash(key, List.of(arguments), "note"));
    }

    /** Whether the page that the request leads on to will tell that nothing was changed. */
    static boolean tellsRefusal(HttpServletRequest request) {
        return RequestContextUtils.getOutputFlashMap(request).get(ATTRIBUTE) instanceof Flash message
                && message.tone().equals("refused");
    }

    /** Arguments of the message, as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
