package vn.tgpl.intake.web;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.ReferredPerson;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.PhoneNumber;

/** Starts a request from a referral. */
@Component
class ReferralPrefill {

    private final ObjectProvider<ReferralSource> referrals;

    ReferralPrefill(ObjectProvider<ReferralSource> referrals) {
        this.referrals = referrals;
    }

    ReferredPerson fill(RequestForm form, UUID referral, Actor actor) {
        ReferredPerson person = referrals.stream()
                .flatMap(source -> source.find(referral, actor.scope()).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        form.getReception().setChannel(Channel.REFERRAL);
        form.getReception().setReferralId(referral);
        form.getPerson().setFullName(person.fullName());
        form.getMatter().setSummary(person.matter());
        PhoneNumber.parse(person.contact())
                .ifPresentOrElse(
                        phone -> form.getPerson().setPhone(phone.display()),
                        () -> form.getPerson().setContactNote(person.contact()));
        return person;
    }
}
