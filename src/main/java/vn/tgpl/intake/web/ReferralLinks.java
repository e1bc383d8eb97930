package vn.tgpl.intake.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.ReferralTie;
import vn.tgpl.intake.ReferredPerson;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.PhoneNumber;

/** Starts a request from a referral or from one that was passed on, and leads back to it. */
@Component
class ReferralLinks {

    private final ObjectProvider<ReferralSource> referrals;
    private final ArrivingFields arriving;
    private final Journal journal;

    ReferralLinks(ObjectProvider<ReferralSource> referrals, ArrivingFields arriving, Journal journal) {
        this.referrals = referrals;
        this.arriving = arriving;
        this.journal = journal;
    }

    /** Fills the form of a new request with what the referral tells; that it was read goes into the journal. */
    ReferredPerson fill(RequestForm form, UUID referral, Actor actor) {
        ReferredPerson person = referrals.stream()
                .flatMap(source -> source.find(referral, actor.scope()).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        journal.record(actor, "referrals.read", "referral", referral.toString(), null);
        form.getReception().setChannel(person.transferred() ? Channel.TRANSFER : Channel.REFERRAL);
        form.getReception().setTransferredFrom(person.transferred() ? person.senderOffice() : null);
        form.getReception().setReferralId(referral);
        form.getPerson().setFullName(person.fullName());
        form.getPerson().setBirth(person.birth());
        form.getMatter().setSummary(person.matter());
        ToldContact contact = ToldContact.in(person.contact());
        PhoneNumber phone = contact.phone();
        if (phone != null) {
            form.getPerson().setPhone(phone.display());
            form.getPerson().setPhoneSafe(person.phoneSafe());
        }
        form.getPerson().setContactNote(contact.rest());
        if (person.passedOn() != null) {
            arriving.fill(form, person.passedOn(), actor);
        }
        return person;
    }

    /** Whoever sent the person of the form before he came; for those who may read referrals. */
    List<ReferralOrigin> waitingFor(RequestForm form, Actor actor) {
        String name = form.getPerson().getFullName();
        return name == null || form.getReception().referral() != null
                ? List.of()
                : readable(actor)
                        .flatMap(source -> source
                                .waitingFor(
                                        name,
                                        form.getPerson().getBirth(),
                                        form.getPerson().getPhone(),
                                        actor.scope())
                                .stream())
                        .toList();
    }

    /** Whoever sent the person of a request on record and waits still; for those who may read referrals. */
    List<ReferralOrigin> waitingBeside(UUID request, Actor actor) {
        return readable(actor)
                .flatMap(source -> source.waitingBeside(request, actor.scope()).stream())
                .toList();
    }

    /** Follows the code on the citizen's receipt; a request said to be referred must lead to its referral. */
    void follow(ReceptionFields fields, Errors errors, Actor actor) {
        if (fields.getChannel() != Channel.REFERRAL || fields.getReferralId() != null) {
            return;
        }
        String code = fields.getReferralCode();
        if (code == null) {
            errors.rejectValue("reception.referralCode", "intake.form.referralCode.missing");
            return;
        }
        referrals.stream()
                .flatMap(source -> source.withCode(code, actor.scope()).stream())
                .findFirst()
                .ifPresentOrElse(
                        fields::follow,
                        () -> errors.rejectValue("reception.referralCode", "intake.form.referralCode.unknown"));
    }

    /** The referrals behind a request, for those who may read referrals. */
    List<ReferralOrigin> origins(UUID request, Actor actor) {
        return readable(actor)
                .flatMap(source -> source.origins(request, actor.scope()).stream())
                .toList();
    }

    /** How referrals were tied to a request and untied again, for those who may read referrals. */
    List<ReferralTie> ties(UUID request, Actor actor) {
        return readable(actor)
                .flatMap(source -> source.ties(request, actor.scope()).stream())
                .toList();
    }

    private Stream<ReferralSource> readable(Actor actor) {
        return actor.may("referrals:read") ? referrals.stream() : Stream.empty();
    }
}
