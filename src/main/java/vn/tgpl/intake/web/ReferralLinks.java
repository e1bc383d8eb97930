package vn.tgpl.intake.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.ReferredPerson;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.PhoneNumber;

/** Starts a request from a referral or from one that was passed on, and leads back to it. */
@Component
class ReferralLinks {

    private final ObjectProvider<ReferralSource> referrals;

    ReferralLinks(ObjectProvider<ReferralSource> referrals) {
        this.referrals = referrals;
    }

    ReferredPerson fill(RequestForm form, UUID referral, Actor actor) {
        ReferredPerson person = referrals.stream()
                .flatMap(source -> source.find(referral, actor.scope()).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        form.getReception().setChannel(person.transferred() ? Channel.TRANSFER : Channel.REFERRAL);
        form.getReception().setTransferredFrom(person.transferred() ? person.senderOffice() : null);
        form.getReception().setReferralId(referral);
        form.getPerson().setFullName(person.fullName());
        form.getPerson().setBirth(person.birth());
        form.getMatter().setSummary(person.matter());
        PhoneNumber.findIn(person.contact()).ifPresent(phone -> {
            form.getPerson().setPhone(phone.display());
            form.getPerson().setPhoneSafe(person.phoneSafe());
        });
        if (PhoneNumber.parse(person.contact()).isEmpty()) {
            form.getPerson().setContactNote(person.contact());
        }
        return person;
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

    /** The referral behind a request, for those who may read referrals. */
    Optional<ReferralOrigin> origin(@Nullable UUID referral, Actor actor) {
        return referral == null || !actor.may("referrals:read")
                ? Optional.empty()
                : referrals.stream()
                        .flatMap(source -> source.origin(referral, actor.scope()).stream())
                        .findFirst();
    }
}
