package vn.tgpl.calendar.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.domain.CalendarRecounts;
import vn.tgpl.shared.Display;

/** Tells on the pages of the calendar and of the periods how far their changes have been followed. */
@Component
class RecountLines {

    private final CalendarRecounts recounts;
    private final MessageSourceAccessor messages;

    RecountLines(CalendarRecounts recounts, MessageSource messages) {
        this.recounts = recounts;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** Puts the recounts on a page that asks for itself while one of them runs. */
    void show(String page, Model model) {
        List<RecountLine> lines = recounts.lately().stream()
                .map(one -> RecountLine.of(one, this::change))
                .toList();
        model.addAttribute("recounts", lines);
        model.addAttribute("recountPage", lines.stream().allMatch(RecountLine::finished) ? null : page);
    }

    private String change(RecountProgress one) {
        String key = one.line() == null ? "calendar.recount.day" : "calendar.recount.period";
        return messages.getMessage(key, new Object[] {Display.date(one.day())});
    }
}
