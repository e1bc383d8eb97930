package vn.tgpl.platform.web;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Who took a sheet or a paper out of the system, and when, in a line that goes along with it. */
@Component
public class TakenMark {

    private final MessageSource messages;
    private final Clock clock;

    TakenMark(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String of(Actor actor) {
        Object[] told = {actor.displayName(), actor.officeName(), Display.dateTime(clock.instant())};
        return messages.getMessage("layout.taken", told, LocaleContextHolder.getLocale());
    }
}
