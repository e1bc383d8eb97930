package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.BeneficiaryJoined;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.BeneficiaryReturned;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.AlreadyBeneficiary;
import vn.tgpl.casework.domain.refusal.BeneficiaryIsOpposing;
import vn.tgpl.casework.domain.refusal.BeneficiaryIsParty;
import vn.tgpl.casework.domain.refusal.LeftBeforeJoining;
import vn.tgpl.casework.domain.refusal.LeftInFuture;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Likeness;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Who stands in a case: the verbs of the case that change its parties and beneficiaries. */
record PartyChange(LegalAidCase of) {

    void parties(Set<PartyOfCase> parties, Actor actor, Instant now) {
        of.require(CaseAction.CHANGE_PARTIES, actor);
        of.people().replaceParties(parties);
        changed(now);
    }

    /**
     * Somebody else is helped in the same case; the first beneficiary stays the principal one.
     *
     * @param claim as what he joins
     * @param who everything he is known as
     */
    void add(FurtherBeneficiary joining, JoiningClaim claim, List<Identity> who, Actor actor, Instant now) {
        of.require(CaseAction.CHANGE_PARTIES, actor);
        refuseParty(who);
        if (!of.people().join(joining, claim)) {
            throw new AlreadyBeneficiary(false);
        }
        changed(now);
        of.announce(new BeneficiaryJoined(
                of.id(), joining.personId(), of.executors().anybody(), now));
    }

    /**
     * Who leaves.
     *
     * @param since the day of acceptance, or on which he joined
     * @param owing under what his papers are awaited: null for who was accepted with the request
     */
    private record Leaver(LocalDate since, @Nullable UUID owing) {

        static Leaver of(LegalAidCase left, UUID person) {
            return left.people()
                    .joinedAs(person)
                    .map(joined -> new Leaver(joined.joinedOn(), person))
                    .orElseGet(() -> new Leaver(left.register().acceptedOn(), null));
        }
    }

    /**
     * What is said against the day on which somebody leaves.
     *
     * @param person who is helped
     */
    Optional<DomainException> objection(UUID person, LocalDate endedOn, Instant now) {
        return Days.objection(endedOn, Leaver.of(of, person).since(), now, LeftBeforeJoining::new, LeftInFuture::new);
    }

    /**
     * He is helped no longer; that he was stays on record. His papers are awaited no more.
     *
     * @param next who heads the case since, null where it is headed as before
     * @param relaxed by which an appointment that was due sooner is due as before; null while somebody is helped still who hastens it
     */
    BeneficiaryEnd end(
            EndBeneficiary command,
            @Nullable PersonView next,
            @Nullable CaseDeadlines relaxed,
            Actor actor,
            Instant now) {
        of.require(CaseAction.END_BENEFICIARY, actor);
        UUID leaving = command.person().value();
        of.clock().lapsePapers(Leaver.of(of, leaving).owing(), now);
        Instant again = relaxed == null ? null : of.clock().relax(relaxed);
        if (next != null) {
            of.headedBy(next.id().value(), next.facts().fullName());
        }
        changed(now);
        of.announce(new BeneficiaryLeft(of.id(), leaving, command.groundCode(), command.endedOn()));
        return new BeneficiaryEnd(command, next == null ? null : next.id(), again, now, actor.id());
    }

    /**
     * That he left was entered by mistake: his papers are awaited as before, and what had to be told of it is told no more. Who
     * heads the case since heads it on.
     *
     * @param who everything he is known as; somebody may have entered him as a party meanwhile
     * @param held from when his hours count who is in custody, null where he is not
     */
    void takeBack(
            BeneficiaryEnd end,
            String reason,
            List<Identity> who,
            @Nullable Instant held,
            CaseDeadlines rules,
            Actor actor,
            Instant now) {
        of.require(CaseAction.RETURN_BENEFICIARY, actor);
        refuseParty(who);
        of.clock().awaitPapersOn(Leaver.of(of, end.personId()).owing(), end.recordedAt(), rules);
        if (held != null) {
            new HeldAppointment(of, rules).hasten(held);
        }
        end.takeBack(reason, now, actor.id());
        changed(now);
        of.announce(new BeneficiaryReturned(of.id(), end.personId(), actor.id()));
    }

    /** Nobody stands on both sides, nor twice. */
    private void refuseParty(List<Identity> who) {
        of.people().parties().stream()
                .filter(party -> who.stream().anyMatch(one -> isSurely(party, one)))
                .findAny()
                .ifPresent(party -> {
                    throw party.role().equals(MatterRole.OPPOSING.name())
                            ? new BeneficiaryIsOpposing()
                            : new BeneficiaryIsParty();
                });
    }

    private static boolean isSurely(PartyOfCase party, Identity who) {
        return Likeness.between(who, Identity.of(party.fullName(), party.nationalId(), party.birthYear()))
                .filter(PersonMatch.Reason::isSure)
                .isPresent();
    }

    private void changed(Instant now) {
        of.touch(now);
        of.announce(new CasePeopleChanged(of.id()));
    }
}
