package vn.tgpl.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestAnswered;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;

/** Tells who stands in a request as long as it is one; an accepted one hands its people on to the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestInvolvements {

    private final Involvements involvements;
    private final PartyChecks checks;
    private final RequestCheck check;
    private final People people;

    RequestInvolvements(Involvements involvements, PartyChecks checks, RequestCheck check, People people) {
        this.involvements = involvements;
        this.checks = checks;
        this.check = check;
        this.people = people;
    }

    /** Checks the people of a new request, keeps what was found, and has them stand in it. */
    void stand(LegalAidRequest logged, String receiptCode, List<Involved> people, @Nullable String note, Actor actor) {
        MatterKey key = MatterKey.ofRequest(logged.id().value());
        List<Finding> found = check.look(logged, people);
        checks.keep(key, Occasion.INTAKE, found, new Choice(null, null, note), actor.id());
        involvements.stand(
                new ConcernedMatter(
                        key,
                        receiptCode,
                        logged.seat().office(),
                        logged.seat().centre(),
                        logged.seat().province(),
                        logged.matter().fieldCode(),
                        logged.matter().formOfAid()),
                people);
    }

    /** The same of a request whose people are on record. */
    void stand(LegalAidRequest request, @Nullable String note, Actor actor) {
        PersonId beneficiary = new PersonId(request.beneficiaryId());
        PersonFacts facts = people.get(beneficiary).facts();
        List<Involved> all = RequestCheck.people(beneficiary, facts, request.requester(), request.parties());
        stand(request, request.receiptCode(), all, note, actor);
    }

    @EventListener
    public void end(RequestRefused refused) {
        end(refused.requestId());
    }

    @EventListener
    public void end(RequestTransferred transferred) {
        end(transferred.requestId());
    }

    @EventListener
    public void end(RequestWithdrawn withdrawn) {
        end(withdrawn.requestId());
    }

    @EventListener
    public void end(RequestAnswered answered) {
        end(answered.requestId());
    }

    private void end(RequestId id) {
        involvements.end(MatterKey.ofRequest(id.value()));
    }
}
