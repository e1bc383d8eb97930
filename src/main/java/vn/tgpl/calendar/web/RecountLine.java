package vn.tgpl.calendar.web;

import java.util.List;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.shared.Display;

/** How far a recount has come, ready to be shown. */
record RecountLine(String day, String done, String total, String moved, boolean finished) {

    static List<RecountLine> of(List<RecountProgress> recounts) {
        return recounts.stream()
                .map(one -> new RecountLine(
                        Display.date(one.day()),
                        Display.number(one.done()),
                        Display.number(one.total()),
                        Display.number(one.moved()),
                        one.finished()))
                .toList();
    }

    static boolean anyRunning(List<RecountLine> lines) {
        return lines.stream().anyMatch(line -> !line.finished());
    }
}
