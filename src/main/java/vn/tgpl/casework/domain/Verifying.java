package vn.tgpl.casework.domain;

import java.time.Instant;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ArrivesToday;
import vn.tgpl.casework.domain.refusal.AskedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.AskedInFuture;
import vn.tgpl.shared.Actor;

/** What a case asks of another province: the verbs of the case that tell it. */
record Verifying(LegalAidCase of) {

    // Luật TGPL 2017 Đ34
    Verification verify(
            RequestVerification command, String counterpart, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(CaseAction.REQUEST_VERIFICATION, actor);
        Days.within(command.askedOn(), of.register().acceptedOn(), now, AskedBeforeAcceptance::new, AskedInFuture::new);
        // what a centre on record is asked reaches it with the saving, so that its period runs from no earlier day
        if (command.toCentre() != null && !command.askedOn().equals(Days.of(now))) {
            throw new ArrivesToday();
        }
        of.clock().await(of, rules.onVerification(command.askedOn()), command.id());
        return new Verification(command, counterpart, of.seat(), now, actor.id());
    }

    /** The executor enters what came on paper. */
    void noteResult(Verification asked, ConcludeVerification command, Actor actor, Instant now) {
        of.require(CaseAction.RECORD_VERIFICATION, actor);
        asked.conclude(command, now, actor.id());
        of.clock().meetVerification(asked.getId(), Days.doneOn(command.resultOn(), now));
    }

    /** The executor asks no longer: nobody owes an answer. */
    void withdraw(Verification asked, VerificationEnd how, Actor actor) {
        of.require(CaseAction.WITHDRAW_VERIFICATION, actor);
        asked.end(how);
        of.clock().lapseVerification(asked.getId(), how.at());
    }
}
