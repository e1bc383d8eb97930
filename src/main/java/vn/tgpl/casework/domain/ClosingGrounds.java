package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.BareEndUnexplained;
import vn.tgpl.casework.domain.refusal.OthersReasonMissing;
import vn.tgpl.casework.domain.refusal.ResultNotForForm;
import vn.tgpl.casework.domain.refusal.StageReasonMissing;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Finds what the law and the work so far say about an end of a case. */
@Component
class ClosingGrounds {

    private final WorkOnRecord work;
    private final ParticipantQueries participants;
    private final ClosingResults results;
    private final EarlierEnds earlier;
    private final EndsBesides besides;

    ClosingGrounds(
            WorkOnRecord work,
            ParticipantQueries participants,
            ClosingResults results,
            EarlierEnds earlier,
            EndsBesides besides) {
        this.work = work;
        this.participants = participants;
        this.results = results;
        this.earlier = earlier;
        this.besides = besides;
    }

    ClosingGround of(TypedEnd typed, LegalAidCase ended, Actor actor, Instant now) {
        List<DomainException> found = new ArrayList<>();
        Optional<CodeView> chosen = results.chosen(typed, ended, now);
        LocalDate on = typed.on(ended.life().stateSince(), now);
        WorkOnRecord.Work done = work.of(typed.caseId(), on);
        if (chosen.isEmpty() && typed.resultCode() != null) {
            found.add(new ResultNotForForm());
        }
        chosen.flatMap(result -> results.objection(result, done, ended, on, now))
                .ifPresent(found::add);
        Optional<DomainException> again = done.goneOn() ? Optional.empty() : earlier.repeatedBy(typed);
        if (typed.againReason() == null) {
            again.ifPresent(found::add);
        }
        boolean bare = chosen.filter(result -> again.isEmpty())
                .filter(result ->
                        results.mayEndBare(result, done, ended.matter().formOfAid()))
                .isPresent();
        if (bare && typed.bareReason() == null) {
            found.add(new BareEndUnexplained());
        }
        boolean ofOne =
                chosen.filter(result -> besides.endsForOthers(result, ended)).isPresent();
        if (ofOne && typed.othersReason() == null) {
            found.add(new OthersReasonMissing());
        }
        Optional<String> early = chosen.flatMap(
                result -> besides.stageBeforeTrial(result, ended.matter().stageCode(), on));
        if (typed.stageReason() == null) {
            early.map(StageReasonMissing::new).ifPresent(found::add);
        }
        return new ClosingGround(
                chosen.isPresent(),
                typed.action() == CaseAction.CLOSE,
                chosen.map(CodeView::legalReference).orElse(""),
                credits(typed, actor, found),
                is(CodeMark.NEEDS_DECISION, chosen),
                is(CodeMark.TAKEN_BACK, chosen),
                bare,
                again.isPresent(),
                ofOne,
                early.isPresent(),
                chosen.filter(besides::endsWithStage).isPresent(),
                besides.trialAhead(typed.caseId(), on),
                done.lastOn(),
                found);
    }

    /** How a completed case counts; none for one that is not continued, nor where something is said against the division. */
    private Set<Credit> credits(TypedEnd typed, Actor actor, List<DomainException> found) {
        if (typed.action() != CaseAction.CLOSE) {
            return Set.of();
        }
        List<Participant> all = participants.of(typed.caseId());
        Optional<DomainException> refused = Crediting.objection(typed.shares(), all, actor);
        refused.ifPresent(found::add);
        return refused.isPresent() ? Set.of() : Crediting.settle(typed.shares(), all);
    }

    private static boolean is(CodeMark mark, Optional<CodeView> chosen) {
        return chosen.filter(result -> result.is(mark)).isPresent();
    }
}
