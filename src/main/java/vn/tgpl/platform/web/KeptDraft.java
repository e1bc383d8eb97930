package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.draft.Draft;
import vn.tgpl.platform.draft.DraftForm;
import vn.tgpl.shared.Display;

/**
 * What the page of a form knows of its draft.
 *
 * @param key travels with the form
 * @param page address under which the form opens
 * @param each whether each opened form has a draft of its own
 * @param thing what the form is about, empty when its page does not say so
 * @param namedBy the field that says so, empty when none does
 * @param savedAt when what stands in the form was kept; null when the form is as it was opened
 * @param begun other forms of this page that are not sent yet
 */
public record KeptDraft(
        UUID key,
        String page,
        boolean each,
        String thing,
        String namedBy,
        @Nullable String savedAt,
        List<DraftLine> begun) {

    /** Under which this very form opens again. */
    public String href() {
        return each ? Draft.hrefOf(page, key) : page;
    }

    /**
     * Where the form opens again that a request wanted to send; empty when it is none that is kept, or was not sent from a page of
     * this application.
     */
    public static Optional<String> hrefOf(HttpServletRequest sent) {
        String page = sent.getParameter("draftPage");
        if (page == null || !DraftForm.isPage(page) || !"same-origin".equals(sent.getHeader("Sec-Fetch-Site"))) {
            return Optional.empty();
        }
        return DraftInterceptor.key(sent)
                .map(key -> Boolean.parseBoolean(sent.getParameter("draftEach")) ? Draft.hrefOf(page, key) : page);
    }

    static String told(Draft draft) {
        return Display.dateTime(draft.savedAt());
    }

    @Override
    public String toString() {
        return "KeptDraft[" + key + "]";
    }
}
