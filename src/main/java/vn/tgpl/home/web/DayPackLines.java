package vn.tgpl.home.web;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.pack.DayPack;
import vn.tgpl.shared.Display;

/** Puts the papers that are there or on their way into words. */
@Component
class DayPackLines {

    private static final int KILO = 1024;

    private final MessageSourceAccessor messages;

    DayPackLines(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    DayPackLine of(DayPack pack) {
        boolean ready = pack.state() == DayPack.State.READY;
        return new DayPackLine(
                pack.office(),
                Display.dateTime(pack.askedAt()),
                messages.getMessage(pack.atNight() ? "home.pack.at-night" : "home.pack.on-demand"),
                state(pack),
                pack.state() == DayPack.State.ASKED || pack.state() == DayPack.State.MAKING,
                ready ? DayPackController.PAGE + "/" + pack.id() + "/file" : null,
                ready ? Display.number(Math.max(1, pack.size() / KILO)) + " kB" : "");
    }

    private String state(DayPack pack) {
        return switch (pack.state()) {
            case ASKED -> messages.getMessage("home.pack.waits");
            case MAKING -> messages.getMessage("home.pack.making", new Object[] {pack.done(), pack.total()});
            case READY -> messages.getMessage("home.pack.ready", new Object[] {Display.dateTime(pack.madeAt())});
            case FAILED -> messages.getMessage("home.pack.failed");
        };
    }
}
