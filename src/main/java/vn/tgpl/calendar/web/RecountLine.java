package vn.tgpl.calendar.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.domain.CalendarRecounts.Followed;
import vn.tgpl.calendar.domain.Foreseen;
import vn.tgpl.shared.Display;

/**
 * How far a recount has come, ready to be shown.
 *
 * @param change in words: the day that was changed, or from which a period of the law is another one
 * @param reminders null where none has moved
 * @param asForeseen just as many moved as was shown before
 * @param foreseen how many were to move as it was shown before, null where nothing was shown
 * @param fewer how many fewer have moved than that, null where not fewer
 * @param more how many more, null where not more
 * @param beside other changes with which it was followed together, so that what each moved cannot be told; null where there are none
 */
record RecountLine(
        String change,
        String done,
        String total,
        String moved,
        @Nullable String reminders,
        boolean finished,
        boolean asForeseen,
        @Nullable String foreseen,
        @Nullable String fewer,
        @Nullable String more,
        @Nullable String beside) {

    static RecountLine of(Followed followed, Function<RecountProgress, String> change) {
        RecountProgress one = followed.progress();
        Foreseen foreseen = followed.foreseen();
        boolean compared =
                foreseen != null && one.finished() && followed.beside().isEmpty();
        int fewer = foreseen != null && compared ? foreseen.periods() - one.moved() : 0;
        return new RecountLine(
                change.apply(one),
                Display.number(one.done()),
                Display.number(one.total()),
                Display.number(one.moved()),
                one.reminders() == 0 ? null : Display.number(one.reminders()),
                one.finished(),
                compared && fewer == 0,
                foreseen == null ? null : Display.number(foreseen.periods()),
                fewer > 0 ? Display.number(fewer) : null,
                fewer < 0 ? Display.number(-fewer) : null,
                followed.beside().isEmpty()
                        ? null
                        : followed.beside().stream().map(change).distinct().collect(Collectors.joining("; ")));
    }
}
