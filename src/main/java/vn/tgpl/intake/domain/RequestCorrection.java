package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/**
 * Corrects an open request: whether somebody is entitled is judged by the law and the facts of the day of acceptance (Luật
 * TGPL 2017 Đ7, Đ30), so what was written down on an earlier day must not be frozen. What stood before and what stands now
 * is kept with the request; the journal, which others may read, tells only that it was corrected.
 */
@Service
@Transactional
public class RequestCorrection {

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final RequestInvolvements involvements;
    private final PartyChecks checks;
    private final CorrectionWords words;
    private final NoticeMoment notices;
    private final Journal journal;
    private final Clock clock;

    RequestCorrection(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            RequestInvolvements involvements,
            PartyChecks checks,
            CorrectionWords words,
            NoticeMoment notices,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.involvements = involvements;
        this.checks = checks;
        this.words = words;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such request or the actor may not see it */
    @Transactional(readOnly = true)
    public WrittenRequest written(RequestId id, Actor actor) {
        return requests.findById(id)
                .filter(found -> actor.scope().covers(found.ownership()))
                .map(LegalAidRequest::written)
                .orElseThrow(NotFound::new);
    }

    /**
     * Writes the correction; one that changes nothing leaves no trace.
     *
     * @throws RequestChangedMeanwhile when the form was made of an older version
     * @throws NoticeAfterReceipt when an authority would have told of it on a later day than it was received
     * @throws NoticeTooEarly when it would have told of it longer before than is believed
     * @throws vn.tgpl.people.conflict.NumberOfSomebodyElse when a party was retyped and its number was not
     * @throws vn.tgpl.people.conflict.PartyIsBeneficiary when a party bears the number of the beneficiary or of a
     *     record that was linked with his
     */
    public void correct(CorrectRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.CORRECTION, actor);
        WrittenRequest before = request.written();
        if (before.version() != command.version()) {
            throw new RequestChangedMeanwhile();
        }
        command.content().refuseNumbersOfOthers(before.content());
        RequestContent now = command.content().keepingNumbersOf(before.content());
        Instant told = command.retold(before);
        if (told == null && now.saysSameAs(before.content())) {
            return;
        }
        if (told != null) {
            notices.tell(request, told);
        }
        now.refuseBeneficiary(checks.knownAs(List.of(new PersonId(request.beneficiaryId()))));
        request.correct(now);
        requests.save(request);
        book.corrected(request.id(), clock.instant(), actor.id(), words.changes(before, now, told));
        involvements.stand(request, command.checkNote(), actor);
        journal.record(actor, "intake.correct", "request", request.id().toString(), null);
    }
}
