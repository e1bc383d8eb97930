package vn.tgpl.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.domain.CalendarRecounts.Followed;
import vn.tgpl.calendar.domain.Foreseen;
import vn.tgpl.shared.Display;

/**
 * How far a recount has come, ready to be shown.
 *
 * @param day that was changed, or from which a period of the law is another one
 * @param ofPeriod whether a period of the law was changed
 * @param reminders null where none has moved
 * @param asForeseen just as many moved as was shown before
 * @param foreseen how many were to move as it was shown before, null where nothing was shown
 * @param fewer how many fewer have moved than that, null where not fewer
 * @param more how many more, null where not more
 */
record RecountLine(
        String day,
        boolean ofPeriod,
        String done,
        String total,
        String moved,
        @Nullable String reminders,
        boolean finished,
        boolean asForeseen,
        @Nullable String foreseen,
        @Nullable String fewer,
        @Nullable String more) {

    /** Puts the recounts on a page that asks for itself while one of them runs. */
    static void show(List<Followed> recounts, String page, Model model) {
        List<RecountLine> lines = recounts.stream().map(RecountLine::of).toList();
        model.addAttribute("recounts", lines);
        model.addAttribute("recountPage", lines.stream().allMatch(RecountLine::finished) ? null : page);
    }

    private static RecountLine of(Followed followed) {
        RecountProgress one = followed.progress();
        Foreseen foreseen = followed.foreseen();
        int fewer = foreseen == null || !one.finished() ? 0 : foreseen.periods() - one.moved();
        return new RecountLine(
                Display.date(one.day()),
                one.line() != null,
                Display.number(one.done()),
                Display.number(one.total()),
                Display.number(one.moved()),
                one.reminders() == 0 ? null : Display.number(one.reminders()),
                one.finished(),
                foreseen != null && one.finished() && fewer == 0,
                foreseen == null ? null : Display.number(foreseen.periods()),
                fewer > 0 ? Display.number(fewer) : null,
                fewer < 0 ? Display.number(-fewer) : null);
    }
}
