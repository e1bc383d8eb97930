package vn.tgpl.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.domain.CallOffHearing;
import vn.tgpl.casework.domain.SameHours;
import vn.tgpl.casework.domain.SameHours.Elsewhere;
import vn.tgpl.casework.domain.ScheduleHearing;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Tells that somebody is announced at two places at one hour: nothing forbids it, and one of them has to give way. */
@Component
class SameHourNote {

    private final SameHours hours;
    private final CaseTexts texts;

    SameHourNote(SameHours hours, CaseTexts texts) {
        this.hours = hours;
        this.texts = texts;
    }

    /** Says so on the next page. */
    void note(ScheduleHearing entered, Actor actor, RedirectAttributes redirect) {
        note(hours.of(entered, actor.scope()), redirect);
    }

    /** Says so of the session in the place of a postponed one. */
    void note(CallOffHearing entered, Actor actor, RedirectAttributes redirect) {
        note(hours.of(entered, actor.scope()), redirect);
    }

    private void note(List<Elsewhere> found, RedirectAttributes redirect) {
        if (!found.isEmpty()) {
            Flash.note(
                    redirect,
                    "casework.sameHour",
                    Display.dateTime(found.get(0).startsAt()),
                    found.stream().map(this::told).collect(Collectors.joining("; ")));
        }
    }

    private String told(Elsewhere one) {
        return one.code() == null || one.court() == null
                ? texts.text("casework.sameHour.unseen", one.practitioner())
                : texts.text("casework.sameHour.seen", one.practitioner(), one.court(), one.code());
    }
}
