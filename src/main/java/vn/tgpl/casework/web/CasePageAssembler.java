package vn.tgpl.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.FileReceivers;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.platform.web.PageSections;
import vn.tgpl.shared.Actor;

/** Puts the page of a case together for one viewer. */
@Component
class CasePageAssembler {

    private final CaseHeads heads;
    private final CaseSteps steps;
    private final NextSteps next;
    private final CaseTimeline timeline;
    private final BeneficiaryFacts beneficiaries;
    private final CaseFacts facts;
    private final BarChoices bars;
    private final RegistrationSection registrations;
    private final HearingLines hearings;
    private final PeriodLines periods;
    private final WhyNotLines closed;
    private final FileReceivers receivers;
    private final CaseTexts texts;
    private final FileChecklist checklist;
    private final StandingSection again;
    private final PageSections sections;

    CasePageAssembler(
            CaseHeads heads,
            CaseSteps steps,
            NextSteps next,
            CaseTimeline timeline,
            BeneficiaryFacts beneficiaries,
            CaseFacts facts,
            BarChoices bars,
            RegistrationSection registrations,
            HearingLines hearings,
            PeriodLines periods,
            WhyNotLines closed,
            FileReceivers receivers,
            CaseTexts texts,
            FileChecklist checklist,
            StandingSection again,
            PageSections sections) {
        this.heads = heads;
        this.steps = steps;
        this.next = next;
        this.timeline = timeline;
        this.beneficiaries = beneficiaries;
        this.facts = facts;
        this.bars = bars;
        this.registrations = registrations;
        this.hearings = hearings;
        this.periods = periods;
        this.closed = closed;
        this.receivers = receivers;
        this.texts = texts;
        this.checklist = checklist;
        this.again = again;
        this.sections = sections;
    }

    /** @param revealed the viewer has just given a reason to see the sensitive facts */
    CasePage page(CaseFile file, CaseTimeline.Show show, boolean revealed, Actor actor) {
        Standing standing = file.standing(actor.id());
        Sight sight = Sight.of(actor, standing.executor()).opened(revealed);
        boolean veiled = !sight.shows(SensitiveFact.MATTER);
        CaseTimeline.Told told = timeline.of(file);
        List<ActionPermission> permissions = CaseActions.permissions(standing, actor::may);
        Optional<PageSection> standings = again.of(file, veiled, actor);
        List<PageSection> more = Stream.concat(
                        standings.stream(),
                        sections.about("case", file.head().id().value(), actor).stream())
                .toList();
        String receiving = receivers.of(file);
        return new CasePage(
                heads.head(file),
                steps.of(file),
                next.of(file, more, receiving, standings.isPresent()),
                actions(file, permissions),
                closed.of(permissions),
                told.filters(show),
                veiled ? List.of() : told.items(show),
                beneficiaries.head(file, sight, actor),
                beneficiaries.others(file, sight, actor),
                facts.matter(file, sight),
                facts.parties(file, sight),
                !veiled && !revealed && CaseFacts.hasNumbers(file) && sight.opens(SensitiveFact.PARTY_NUMBER),
                facts.executors(file),
                registrations.of(file, permissions, veiled, actor),
                hearings.of(file, permissions, veiled),
                periods.running(file, veiled, receiving, actor),
                periods.past(file, veiled, actor),
                checklist.of(file, veiled),
                more,
                veiled,
                veiled && sight.opens(SensitiveFact.MATTER));
    }

    private List<CasePage.Action> actions(CaseFile file, List<ActionPermission> permissions) {
        List<CaseAction> granted = permissions.stream()
                .filter(ActionPermission::granted)
                .map(ActionPermission::action)
                .filter(action -> action != CaseAction.DROP_TRIAL || file.trialNotEntered() != null)
                .filter(action -> action != CaseAction.DECLARE_BARS || bars.isDeclarable(file))
                .toList();
        CaseAction first = ActionLink.first(granted, file.head().state()).orElse(null);
        return granted.stream()
                .flatMap(action -> action(action, action == first, file).stream())
                .toList();
    }

    private Optional<CasePage.Action> action(CaseAction action, boolean first, CaseFile file) {
        return ActionLink.of(action)
                .map(link -> new CasePage.Action(
                        label(action), link.in(file.head().id()), link.icon(), link.usual(), first));
    }

    private String label(CaseAction action) {
        return texts.text("casework.action." + action);
    }
}
