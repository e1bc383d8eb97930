package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Refusals;

/** Receives requests. */
@Service
@Transactional
public class RequestReception {

    private static final String REGISTER_OF_RECEIPTS = "TIEP_NHAN";

    private final LegalAidRequests requests;
    private final SameForm sameForm;
    private final People people;
    private final Offices offices;
    private final NumberBook numbers;
    private final RequestInvolvements involvements;
    private final Journal journal;
    private final ObjectProvider<ReferralSource> referrals;
    private final ReceptionRule rule;
    private final Clock clock;

    RequestReception(
            LegalAidRequests requests,
            SameForm sameForm,
            People people,
            Offices offices,
            NumberBook numbers,
            RequestInvolvements involvements,
            Journal journal,
            ObjectProvider<ReferralSource> referrals,
            ReceptionRule rule,
            Clock clock) {
        this.requests = requests;
        this.sameForm = sameForm;
        this.people = people;
        this.offices = offices;
        this.numbers = numbers;
        this.involvements = involvements;
        this.journal = journal;
        this.referrals = referrals;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Writes the request down; the same form sent again changes nothing.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     * @throws ReferralNotWaiting when its referral has become another request, or waits no more
     */
    public void log(LogRequest command, Actor actor) {
        sameForm.waitFor(command.id().value());
        if (isLogged(command, actor)) {
            return;
        }
        AccessScope scope = actor.scope();
        if (scope.centre() == null || scope.province() == null) {
            throw new OfficeReceivesNoRequests();
        }
        requireOfficeToday(actor.officeId());
        Refusals.raise(rule.against(command.reception(), command.matter().proceduralStatusCode()));
        requireReferral(command.reception().referralId(), scope);
        Beneficiary beneficiary = beneficiary(command, actor);
        Instant received = Objects.requireNonNullElseGet(command.reception().statedAt(), clock::instant);
        Receipt receipt = new Receipt(
                receiptCode(actor, received), actor.officeId(), scope.centre(), scope.province(), received, actor.id());
        LegalAidRequest logged = requests.save(new LegalAidRequest(command, beneficiary, receipt));
        List<Involved> people = RequestCheck.people(
                new PersonId(beneficiary.id()), command.beneficiary(), command.requester(), command.parties());
        involvements.stand(logged, receipt.code(), people, command.checkNote(), actor);
        journal.record(actor, "intake.log", "request", command.id().toString(), null);
    }

    /** What came in before the end is still answered; nothing more is received, and no receipt number drawn. */
    private void requireOfficeToday(OfficeId id) {
        OfficeView office = offices.get(id);
        LocalDate today = LocalDate.now(clock);
        if (!office.existsOn(today)) {
            throw new OfficeHasEnded(office.name(), today);
        }
    }

    /** A referral beyond the scope is none, whatever the form says. */
    private void requireReferral(@Nullable UUID referral, AccessScope scope) {
        if (referral == null
                || referrals.stream()
                        .anyMatch(source -> source.find(referral, scope).isPresent())) {
            return;
        }
        boolean answered = referrals.stream().anyMatch(source -> source.isOnRecord(referral, scope));
        throw answered ? new ReferralNotWaiting() : new NotFound();
    }

    private boolean isLogged(LogRequest command, Actor actor) {
        Optional<LegalAidRequest> earlier = requests.findById(command.id());
        if (earlier.isPresent() && !actor.scope().covers(earlier.get().ownership())) {
            throw new NotFound();
        }
        if (earlier.isPresent() && !(earlier.get().says(command) && isOf(command.beneficiary(), earlier.get()))) {
            throw new FormAlreadyUsed();
        }
        return earlier.isPresent();
    }

    private boolean isOf(PersonFacts told, LegalAidRequest earlier) {
        return people.get(new PersonId(earlier.beneficiaryId())).facts().equals(told);
    }

    private Beneficiary beneficiary(LogRequest command, Actor actor) {
        KnownPerson known = command.known();
        PersonId id;
        if (known == null) {
            id = people.register(command.beneficiary(), actor);
        } else {
            id = known.id();
            people.edit(new EditPerson(id, known.version(), command.beneficiary()), actor);
        }
        return new Beneficiary(id.value(), command.beneficiary().fullName());
    }

    private String receiptCode(Actor actor, Instant received) {
        int year = LocalDate.ofInstant(received, clock.getZone()).getYear();
        int number = numbers.next(actor.officeId(), REGISTER_OF_RECEIPTS, year);
        return "TN." + offices.get(actor.officeId()).abbreviation() + "." + number + "." + year;
    }
}
