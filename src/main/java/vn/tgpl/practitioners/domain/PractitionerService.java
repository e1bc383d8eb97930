package vn.tgpl.practitioners.domain;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.practitioners.EngagementEntered;
import vn.tgpl.practitioners.PractitionerCorrected;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;

/** Enters and corrects practitioners. */
@Service
@Transactional
public class PractitionerService {

    private final PractitionerRepository practitioners;
    private final Offices offices;
    private final CentreAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final TermJournal terms;
    private final Clock clock;

    PractitionerService(
            PractitionerRepository practitioners,
            Offices offices,
            CentreAccounts accounts,
            ApplicationEventPublisher events,
            Journal journal,
            TermJournal terms,
            Clock clock) {
        this.practitioners = practitioners;
        this.offices = offices;
        this.accounts = accounts;
        this.events = events;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    public PractitionerId add(PractitionerDetails details, Actor actor) {
        OfficeView centre = centreOf(details.office(), actor);
        checkAccount(details.account(), null, centre.id());
        refuseTaken(details, centre.id(), null);
        ContractRule.require(details.kind(), details.contracts(), Terms.NONE);
        Practitioner practitioner = new Practitioner(
                PractitionerId.next(),
                centre.id(),
                Objects.requireNonNull(centre.provinceCode()),
                details,
                actor.id(),
                clock.instant());
        save(practitioner);
        events.publishEvent(new EngagementEntered(practitioner.id(), false, actor.id()));
        journal.record(
                actor, "practitioners.add", "practitioner", practitioner.id().toString(), null);
        return practitioner.id();
    }

    public void change(ChangePractitioner command, Actor actor) {
        Practitioner practitioner = within(command.id(), actor);
        if (!practitioner.isAt(command.version())) {
            throw new PractitionerChangedMeanwhile();
        }
        OfficeView centre = centreOf(command.details().office(), actor);
        if (!isOneHouse(centre.id(), practitioner.centre())) {
            throw new OfficeOutsideCentre();
        }
        checkAccount(command.details().account(), practitioner.account(), centre.id());
        refuseTaken(command.details(), centre.id(), practitioner);
        PractitionerDetails was = practitioner.edited().details();
        ContractRule.require(
                command.details().kind(),
                command.details().contracts(),
                was.kind().needsContract() ? was.contracts() : Terms.NONE);
        CardWithdrawal before = practitioner.withdrawal();
        PersonalDetails known = practitioner.person();
        practitioner.moveTo(centre.id(), Objects.requireNonNull(centre.provinceCode()));
        practitioner.change(command.details(), actor.id(), clock.instant());
        save(practitioner);
        tell(before, practitioner, actor);
        terms.tell(was, command, actor);
        PractitionerDetails now = practitioner.edited().details();
        if (!now.isEngagedAs(was)) {
            events.publishEvent(
                    new EngagementEntered(command.id(), !now.contracts().keep(was.contracts()), actor.id()));
        }
        if (!practitioner.person().isRecognisedAs(known)) {
            NationalId former =
                    Objects.equals(known.nationalId(), practitioner.person().nationalId()) ? null : known.nationalId();
            events.publishEvent(new PractitionerCorrected(command.id(), former, actor.id()));
        }
        journal.record(
                actor,
                "practitioners.change",
                "practitioner",
                command.id().toString(),
                PractitionerChanges.written(was, now));
    }

    /** A card taken away or given back is found again in the journal, by the number of the decision. */
    private void tell(@Nullable CardWithdrawal before, Practitioner practitioner, Actor actor) {
        CardWithdrawal now = practitioner.withdrawal();
        if (Objects.equals(before, now)) {
            return;
        }
        CardWithdrawal told = now == null ? Objects.requireNonNull(before) : now;
        journal.record(
                actor,
                now == null ? "practitioners.card-restored" : "practitioners.card-withdrawn",
                "practitioner",
                practitioner.id().toString(),
                told.decision());
    }

    @Transactional(readOnly = true)
    public EditedPractitioner read(PractitionerId id, Actor actor) {
        return within(id, actor).edited();
    }

    private Practitioner within(PractitionerId id, Actor actor) {
        return practitioners
                .findById(id)
                .filter(found -> actor.scope().covers(found.ownership()))
                .orElseThrow(NotFound::new);
    }

    /** The people of a centre that ended go over to whoever goes on with its work. */
    private boolean isOneHouse(OfficeId centre, OfficeId before) {
        return centre.equals(before) || offices.centresTogether(before).contains(centre);
    }

    private OfficeView centreOf(OfficeId office, Actor actor) {
        return offices.centreOf(office)
                .filter(centre ->
                        actor.scope().covers(new Ownership(office, centre.id(), centre.provinceCode(), Set.of())))
                .orElseThrow(OfficeOutsideCentre::new);
    }

    /** An account that was his already stays, wherever its holder may have gone since. */
    private void checkAccount(@Nullable ActorId chosen, @Nullable ActorId present, OfficeId centre) {
        if (chosen != null && !chosen.equals(present) && !accounts.has(offices.centresTogether(centre), chosen)) {
            throw new AccountNotOfCentre();
        }
    }

    private void refuseTaken(PractitionerDetails details, OfficeId centre, @Nullable Practitioner by) {
        NationalId number = details.person().nationalId();
        if (number == null) {
            return;
        }
        practitioners
                .findByCentreAndKindAndNationalId(centre, details.kind(), number.value())
                .filter(other -> !other.equals(by))
                .ifPresent(other -> {
                    throw new NationalIdTaken();
                });
    }

    private void save(Practitioner practitioner) {
        try {
            practitioners.saveAndFlush(practitioner);
        } catch (DataIntegrityViolationException taken) {
            String cause = String.valueOf(taken.getMessage());
            if (cause.contains("practitioner_national_id")) {
                throw new NationalIdTaken();
            }
            throw cause.contains("practitioner_account") ? new AccountTaken() : new CardNumberTaken();
        }
    }
}
