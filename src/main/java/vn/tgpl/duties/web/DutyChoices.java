package vn.tgpl.duties.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.duties.domain.DutyGroup;
import vn.tgpl.duties.domain.DutyRules;
import vn.tgpl.duties.domain.SubjectChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What can be chosen when a duty is entered by hand. */
@Component
class DutyChoices {

    private final SubjectChoices subjects;
    private final DutyTexts texts;

    DutyChoices(SubjectChoices subjects, DutyTexts texts) {
        this.subjects = subjects;
        this.texts = texts;
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

    private List<Option> kinds(DutyGroup group) {
        return DutyRules.all().stream()
                .filter(rule -> rule.group() == group && rule.byHand())
                .map(rule -> new Option(
                        rule.kind().name(),
                        texts.kind(rule.kind()) + " ("
                                + texts.period(rule.kind().unit(), rule.kind().amount()) + ")"))
                .toList();
    }
}
