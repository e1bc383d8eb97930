package vn.tgpl.platform.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message for the next page: a key with its arguments, never prose. */
public record Flash(String key, List<Serializable> arguments, String tone) implements Serializable {

    private static final String ATTRIBUTE = "flashMessage";

    /** Tells that what was asked for has been done. */
    public static void done(RedirectAttributes redirect, String key, Serializable... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(arguments), "done"));
    }

    /** Tells that nothing was changed, and why. */
    public static void refused(RedirectAttributes redirect, String key, Serializable... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(arguments), "refused"));
    }

    /** Arguments of the message, as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
