package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;
import vn.tgpl.casework.domain.refusal.FactsNotTold;
import vn.tgpl.casework.domain.refusal.NeitherTold;
import vn.tgpl.casework.domain.refusal.PaperNotedBefore;
import vn.tgpl.casework.domain.refusal.PapersNotTold;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.OwedPapers.Owed;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Notes papers that were awaited and came, and gives more time for them. */
@Service
@Transactional
public class CasePapers {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final PaperExtensionRepository extensions;
    private final PaperArrivalRepository arrivals;
    private final PapersOnFile papers;
    private final FactsOfCase facts;
    private final UnlistedVillage villages;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CasePapers(
            CaseFinder finder,
            CaseRepository cases,
            PaperExtensionRepository extensions,
            PaperArrivalRepository arrivals,
            PapersOnFile papers,
            FactsOfCase facts,
            UnlistedVillage villages,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.extensions = extensions;
        this.arrivals = arrivals;
        this.papers = papers;
        this.facts = facts;
        this.villages = villages;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The period is kept on the day on which the last of them came; while something is owed still, it goes on.
     *
     * @throws CaseActionNotPermitted when none of that person are awaited
     * @throws PapersNotTold when papers are owed, none of them is named and nothing else is to be told
     * @throws NeitherTold when no paper is named and nothing of the person is told
     * @throws PaperNotedBefore when nothing is told but papers that stand there already
     * @throws FactsNotTold when the same may be told by papers that are there
     */
    public PapersNoted receive(ReceivePapers typed, Actor actor) {
        if (!typed.told().isNothing()) {
            facts.hold(typed.caseId(), typed.person());
        }
        LegalAidCase awaiting = finder.forChange(typed.caseId(), actor);
        ReceivePapers command = UnlistedVillage.news(awaiting, typed);
        awaiting.requireStill(CaseAction.RECEIVE_PAPERS, actor, command.version());
        UUID person = command.person();
        if (!awaiting.clock().papers().areAwaited(person)) {
            throw new CaseActionNotPermitted(WhyNot.NO_PAPERS_MISSING);
        }
        Owed awaited = papers.owedAfter(awaiting, person, Set.of());
        Refusals.raise(objections(command.typed(), awaiting, awaited));
        List<CamePaper> before = before(command, awaiting);
        ReceivePapers owed = ofOwed(command, awaited, before);
        if (owed.papers().isEmpty() && command.told().isNothing() && !before.isEmpty()) {
            throw new PaperNotedBefore(before.get(0).code());
        }
        facts.tell(awaiting, person, command.told(), actor);
        Owed still = papers.owedAfter(awaiting, person, owed.papers());
        Working.PapersThen then =
                new Working.PapersThen(still.words(), papers.lastArrival(awaiting, person, owed.arrivedOn()));
        arrivals.save(new Working(awaiting).receivePapers(owed, then, deadlines, actor, clock.instant()));
        cases.save(awaiting);
        journal.record(actor, "casework.papers", "case", command.caseId().toString(), null);
        return new PapersNoted(
                still.words(),
                before.stream()
                        .map(paper -> papers.words(paper, command.arrivedOn()))
                        .toList(),
                still.facts().contains(OpenFact.AREA) ? villages.of(awaiting, person) : null);
    }

    /** Those that are named and stand there already, with the same on them. */
    private List<CamePaper> before(ReceivePapers command, LegalAidCase awaiting) {
        List<CamePaper> there = papers.there(awaiting, command.person());
        return command.papers().stream()
                .filter(paper -> Certificate.isAmong(there, paper))
                .sorted(Comparator.comparing(CamePaper::code))
                .toList();
    }

    /**
     * What would be refused of papers of which something is not told yet, so that it is told with what is missing; nothing where
     * none are awaited, which is told when the whole is sent.
     */
    public List<DomainException> objections(ReceivePapers.Typed typed, Actor actor) {
        LegalAidCase awaiting = finder.forChange(typed.caseId(), actor);
        if (!awaiting.allows(CaseAction.RECEIVE_PAPERS, actor)
                || !awaiting.clock().papers().areAwaited(typed.person())) {
            return List.of();
        }
        return objections(typed, awaiting, papers.owedAfter(awaiting, typed.person(), Set.of()));
    }

    private List<DomainException> objections(ReceivePapers.Typed typed, LegalAidCase awaiting, Owed owed) {
        List<DomainException> found = new ArrayList<>();
        LocalDate arrivedOn = typed.arrivedOn();
        if (arrivedOn != null) {
            new Working(awaiting)
                    .objectionToArrival(typed.person(), arrivedOn, clock.instant())
                    .ifPresent(found::add);
        }
        if (!typed.tells() && owed.codes().stream().noneMatch(typed.papers()::contains)) {
            notTold(owed).ifPresent(found::add);
        }
        if (!typed.told().isNothing()) {
            found.addAll(facts.objections(awaiting, typed, owed.facts()));
        }
        return found;
    }

    /** One message, at the first field that may be filled. */
    private static Optional<DomainException> notTold(Owed owed) {
        if (owed.facts().isEmpty()) {
            return owed.codes().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PapersNotTold(owed.papers().isEmpty() ? "dossier" : "papers"));
        }
        return Optional.of(owed.papers().isEmpty() ? new FactsNotTold() : new NeitherTold());
    }

    /** The same of what is owed alone and was not noted before, whatever else was named. */
    private static ReceivePapers ofOwed(ReceivePapers command, Owed owed, List<CamePaper> before) {
        Set<CamePaper> came = command.papers().stream()
                .filter(paper -> owed.codes().contains(paper.code()))
                .filter(paper -> !before.contains(paper))
                .collect(Collectors.toUnmodifiableSet());
        return new ReceivePapers(
                command.caseId(),
                command.version(),
                command.person(),
                command.arrivedOn(),
                came,
                command.told(),
                command.personVersion());
    }

    public void extend(ExtendPapers command, Actor actor) {
        LegalAidCase awaiting = finder.forChange(command.caseId(), actor);
        awaiting.requireStill(CaseAction.EXTEND_PAPERS, actor, command.version());
        extensions.save(new Working(awaiting).extendPapers(command, deadlines, actor, clock.instant()));
        cases.save(awaiting);
        journal.record(actor, "casework.extendPapers", "case", command.caseId().toString(), null);
    }
}
