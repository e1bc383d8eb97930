package vn.tgpl.platform.web;

import java.util.List;
import org.springframework.ui.Model;

/**
 * A list on paper, with all that a screen would show of it.
 *
 * @param activeKey its entry in the menu
 * @param backHref the list on the screen
 * @param office of the person who prints it
 * @param conditions which filters are set and when it was printed, in words
 * @param columns heads of the columns without that of the number
 * @param lines to be gone through once
 */
public record PrintedList(
        String title,
        String activeKey,
        String backHref,
        String office,
        String conditions,
        List<String> columns,
        PrintedLines lines) {

    /** The view that shows it. */
    public String in(Model model) {
        model.addAttribute("printed", this);
        return "platform/printed";
    }

    @Override
    public String toString() {
        return "PrintedList[" + activeKey + "]";
    }
}
