package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.SessionsAhead;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;

/** The sessions of a case which is suspended that have not begun, and what may become of them. */
@Component
class SuspendedSessions {

    private final CaseTexts texts;
    private final Clock clock;

    SuspendedSessions(CaseTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void show(CaseFile file, Model model) {
        Instant now = clock.instant();
        List<String> ahead = file.hearings().stream()
                .filter(hearing -> hearing.startsAt().isAfter(now))
                .map(hearing -> Display.dateTime(hearing.startsAt()) + " · " + hearing.court())
                .toList();
        model.addAttribute("ahead", ahead);
        model.addAttribute(
                "sessions",
                Arrays.stream(SessionsAhead.values())
                        .map(one -> new Option(one.name(), texts.text("casework.sessionsAhead." + one)))
                        .toList());
    }
}
