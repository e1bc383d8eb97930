package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.RegistrationPeople.Registrant;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;
import vn.tgpl.casework.domain.refusal.RegistrationAnswerStands;
import vn.tgpl.casework.domain.refusal.RegistrationUnchanged;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;
import vn.tgpl.shared.TimeOrderedId;

/**
 * A registration that was told wrongly: the verb of the case that tells it right.
 *
 * @param letter those sent with it that stand
 */
record CorrectingRegistration(LegalAidCase of, RegistrationLetter letter) {

    /** An executor tells right what he sent himself; whoever entrusts the case, what anybody sent. */
    void requireOwn(Actor actor) {
        of.require(CaseAction.CORRECT_REGISTRATION, actor);
        if (!actor.may(CaseAction.ASSIGN.right()) && !actor.id().equals(sender().account())) {
            throw new CaseActionNotPermitted(WhyNot.NOT_EXECUTOR);
        }
    }

    Assignment sender() {
        return of.executors().byId(letter.assignmentId()).orElseThrow(NotFound::new);
    }

    /**
     * @param awaited whom the same authority was asked for with another letter, and has not answered of
     * @return what is told in the place of what goes
     */
    // TTLT 10/2018 Đ12, Đ13: what is told instead is held to what a registration is held to
    List<Registration> correct(
            CorrectRegistration command,
            RegistrationPeople people,
            Set<UUID> awaited,
            RegistrationFit.StoodBy stoodBy,
            Actor actor,
            Instant now) {
        requireOwn(actor);
        RegisterExecutor right = command.right();
        List<DomainException> found = new ArrayList<>();
        List<Registrant> wanted = right == null ? List.of() : people.registrants(right, stoodBy, found);
        if (right != null) {
            found.addAll(
                    new Registering(of).objections(right, sender(), people.isDoubtful(wanted, right.stageCode()), now));
        }
        List<Registration> going =
                letter.rows().stream().filter(row -> !stays(row, right, wanted)).toList();
        List<Registrant> coming =
                wanted.stream().filter(one -> !isTold(one, right, wanted)).toList();
        found.addAll(Registering.stillAwaited(coming, people, awaited));
        if (found.isEmpty() && going.isEmpty() && coming.isEmpty()) {
            found.add(new RegistrationUnchanged());
        }
        if (!command.answersToo() && going.stream().anyMatch(Registration::isAnswered)) {
            found.add(new RegistrationAnswerStands());
        }
        Refusals.raise(found);
        going.forEach(row -> row.withdraw(command.reason(), now, actor.id()));
        of.move(CaseAction.CORRECT_REGISTRATION, of.life().stateSince(), null, actor, now);
        of.touch(now);
        return right == null
                ? List.of()
                : coming.stream()
                        .map(one -> new Registration(
                                        TimeOrderedId.next(), right, one, letter.assignmentId(), now, actor.id())
                                .inPlaceOf(letter.id(), command.reason()))
                        .toList();
    }

    private static boolean stays(Registration row, @Nullable RegisterExecutor right, List<Registrant> wanted) {
        return right != null && row.says(right) && wanted.contains(new Registrant(row.personId(), row.capacity()));
    }

    private boolean isTold(Registrant one, @Nullable RegisterExecutor right, List<Registrant> wanted) {
        UUID person = one.person();
        return letter.rows().stream().anyMatch(row -> row.personId().equals(person) && stays(row, right, wanted));
    }
}
