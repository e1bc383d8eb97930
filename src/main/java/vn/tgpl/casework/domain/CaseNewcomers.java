package vn.tgpl.casework.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.Refusals;

/** Has somebody helped in a case who is not on record yet: his record and his joining stand together or not at all. */
@Service
@Transactional
public class CaseNewcomers {

    private final CaseFinder finder;
    private final CaseJoining joining;
    private final People people;
    private final SameForm sameForm;

    CaseNewcomers(CaseFinder finder, CaseJoining joining, People people, SameForm sameForm) {
        this.finder = finder;
        this.joining = joining;
        this.people = people;
        this.sameForm = sameForm;
    }

    /**
     * The same form sent again changes nothing.
     *
     * @param command names the id that his record will have
     * @throws vn.tgpl.casework.domain.refusal.AlreadyBeneficiary when somebody of his number is or was helped there
     * @throws vn.tgpl.casework.domain.refusal.LikelyBeneficiary when he may be helped there, and nobody says why he is somebody else
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void enter(AddBeneficiary command, PersonFacts facts, Actor actor) {
        sameForm.waitFor(command.person().value());
        LegalAidCase joined = finder.forChange(command.caseId(), actor);
        if (SentBefore.isWritten(
                joined.people().joinedAs(command.person().value()),
                earlier -> NewcomerDigest.of(command, facts).equals(earlier.formDigest()))) {
            return;
        }
        joined.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        Refusals.raise(joining.objections(
                command.caseId(), null, facts, command.claim().statusCode(), command.apart(), actor));
        people.register(command.person(), facts, actor);
        joining.add(command, NewcomerDigest.of(command, facts), actor);
    }

    /** What is said against somebody whose form is not whole yet, by who he is and how he stands; the case is held for it. */
    public List<DomainException> objections(
            CaseId id, PersonFacts facts, @Nullable String status, @Nullable String apart, Actor actor) {
        return joining.objections(id, null, facts, status, apart, actor);
    }
}
