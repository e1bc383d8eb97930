package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.ActionPermission;
import vn.tgpl.casework.domain.CaseAction;
import vn.tgpl.casework.domain.CaseActions;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseTeam;
import vn.tgpl.casework.domain.Standing;
import vn.tgpl.casework.domain.TrialNotice;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Puts the page of a case together for one viewer. */
@Component
class CasePageAssembler {

    private final CaseHeads heads;
    private final CaseSteps steps;
    private final CaseTimeline timeline;
    private final BeneficiaryFacts beneficiaries;
    private final CaseFacts facts;
    private final RegistrationSection registrations;
    private final CaseTexts texts;
    private final FileChecklist checklist;
    private final Clock clock;

    CasePageAssembler(
            CaseHeads heads,
            CaseSteps steps,
            CaseTimeline timeline,
            BeneficiaryFacts beneficiaries,
            CaseFacts facts,
            RegistrationSection registrations,
            CaseTexts texts,
            FileChecklist checklist,
            Clock clock) {
        this.heads = heads;
        this.steps = steps;
        this.timeline = timeline;
        this.beneficiaries = beneficiaries;
        this.facts = facts;
        this.registrations = registrations;
        this.texts = texts;
        this.checklist = checklist;
        this.clock = clock;
    }

    /** @param revealed the viewer has just given a reason to see the sensitive facts */
    CasePage page(CaseFile file, CaseTimeline.Show show, boolean revealed, Actor actor) {
        Standing standing = file.standing(actor.id());
        boolean veiled = !revealed && !CaseTeam.includes(actor, standing.executor());
        List<ActionPermission> permissions = CaseActions.permissions(standing, actor::may);
        return new CasePage(
                heads.head(file),
                steps.of(file),
                steps.nextStep(file),
                actions(file, permissions),
                whyNot(permissions),
                timeline.filters(file, show),
                veiled ? List.of() : timeline.items(file, show),
                beneficiaries.principal(file, veiled),
                beneficiaries.joined(file, veiled),
                facts.matter(file, veiled),
                facts.parties(file, veiled),
                facts.executors(file),
                registrations.of(file, permissions, veiled),
                hearings(file, permissions, veiled),
                file.periods().stream().map(this::period).toList(),
                checklist.of(file, veiled),
                veiled,
                veiled && actor.may("people:reveal"));
    }

    private List<CasePage.Action> actions(CaseFile file, List<ActionPermission> permissions) {
        return permissions.stream()
                .filter(ActionPermission::granted)
                .flatMap(permission -> action(permission.action(), file).stream())
                .toList();
    }

    private Optional<CasePage.Action> action(CaseAction action, CaseFile file) {
        return ActionLink.of(action)
                .map(link -> new CasePage.Action(
                        label(action), link.in(file.head().id()), link.icon(), link.posts(), link.usual()));
    }

    private List<Fact> whyNot(List<ActionPermission> permissions) {
        return permissions.stream()
                .filter(permission -> ActionLink.of(permission.action()).isPresent())
                .flatMap(permission -> permission.obstacle() == null
                        ? Stream.empty()
                        : Stream.of(new Fact(
                                label(permission.action()),
                                texts.text(permission.obstacle().reasonKey()))))
                .toList();
    }

    private List<CasePage.HearingLine> hearings(CaseFile file, List<ActionPermission> permissions, boolean veiled) {
        boolean mayConclude = permissions.stream()
                .anyMatch(permission -> permission.action() == CaseAction.RECORD_OUTCOME && permission.granted());
        return file.hearings().stream()
                .map(hearing -> new CasePage.HearingLine(
                        Display.dateTime(hearing.startsAt()),
                        hearing.court(),
                        hearing.room(),
                        veiled ? null : hearing.subject(),
                        veiled ? null : hearing.outcome(),
                        notice(file, hearing),
                        mayConclude
                                        && hearing.outcome() == null
                                        && hearing.startsAt().isBefore(clock.instant())
                                ? "/cases/" + file.head().id() + "/hearings/" + hearing.id() + "/outcome"
                                : null))
                .toList();
    }

    /** Only an authority's session is announced, and only until it is held does the notice matter. */
    private @Nullable String notice(CaseFile file, CaseFile.Session hearing) {
        if (file.head().form() != FormOfAid.LITIGATION || hearing.outcome() != null) {
            return null;
        }
        TrialNotice.Timeliness notice = TrialNotice.of(
                LocalDate.ofInstant(hearing.recordedAt(), Vietnam.ZONE),
                LocalDate.ofInstant(hearing.startsAt(), Vietnam.ZONE));
        return notice == TrialNotice.Timeliness.IN_TIME ? null : texts.text("casework.hearing.notice." + notice);
    }

    private CasePage.PeriodLine period(CaseFile.Period period) {
        String label = texts.text("casework.deadline." + period.kind());
        if (period.isOpen()) {
            CaseTexts.DueText due = steps.due(period);
            return new CasePage.PeriodLine(label, due.tone(), due.words(), due.moment(), period.legalReference());
        }
        String key = period.metAt() == null ? "lapsed" : period.metAt().isAfter(period.dueAt()) ? "metLate" : "met";
        String tone = key.equals("met") ? "done" : key.equals("metLate") ? "overdue" : "neutral";
        return new CasePage.PeriodLine(
                label, tone, texts.text("casework.due." + key), texts.moment(period.dueAt()), period.legalReference());
    }

    private String label(CaseAction action) {
        return texts.text("casework.action." + action);
    }
}
