package vn.tgpl.calendar.web;

import java.util.List;
import org.springframework.ui.Model;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.shared.Display;

/**
 * How far a recount has come, ready to be shown.
 *
 * @param day that was changed, or from which a period of the law is another one
 * @param ofPeriod whether a period of the law was changed
 */
record RecountLine(String day, boolean ofPeriod, String done, String total, String moved, boolean finished) {

    /** Puts the recounts on a page that asks for itself while one of them runs. */
    static void show(List<RecountProgress> recounts, String page, Model model) {
        List<RecountLine> lines = recounts.stream().map(RecountLine::of).toList();
        model.addAttribute("recounts", lines);
        model.addAttribute("recountPage", lines.stream().allMatch(RecountLine::finished) ? null : page);
    }

    private static RecountLine of(RecountProgress one) {
        return new RecountLine(
                Display.date(one.day()),
                one.line() != null,
                Display.number(one.done()),
                Display.number(one.total()),
                Display.number(one.moved()),
                one.finished());
    }
}
