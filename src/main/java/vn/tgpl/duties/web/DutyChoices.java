package vn.tgpl.duties.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.duties.domain.DutyGroup;
import vn.tgpl.duties.domain.DutyRules;
import vn.tgpl.duties.domain.SubjectChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What can be chosen when a duty is entered by hand. */
@Component
class DutyChoices {

    private final SubjectChoices subjects;
    private final PeriodTable periods;
    private final DutyTexts texts;
    private final Clock clock;

    DutyChoices(SubjectChoices subjects, PeriodTable periods, DutyTexts texts, Clock clock) {
        this.subjects = subjects;
        this.periods = periods;
        this.texts = texts;
        this.clock = clock;
    }

    /** Kinds under one heading. */
    record Group(String label, List<Option> kinds) {}

    void show(Actor actor, Model model) {
        model.addAttribute("groups", groups());
        model.addAttribute("practitioners", subjects.practitioners(actor.scope()));
        model.addAttribute("offices", subjects.offices(actor.scope()));
    }

    private List<Group> groups() {
        return Arrays.stream(DutyGroup.values())
                .map(group -> new Group(texts.text("duties.group." + group), kinds(group)))
                .filter(group -> !group.kinds().isEmpty())
                .toList();
    }

    private String period(PeriodOfLaw kind) {
        PeriodTerms terms = periods.of(kind, LocalDate.now(clock));
        return texts.period(terms.unit(), terms.amount());
    }

    private List<Option> kinds(DutyGroup group) {
        return DutyRules.all().stream()
                .filter(rule -> rule.group() == group && rule.byHand())
                .map(rule -> new Option(rule.kind().name(), texts.kind(rule.kind()) + " (" + period(rule.kind()) + ")"))
                .toList();
    }
}
