package vn.tgpl.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.referrals.domain.ReferralService;
import vn.tgpl.referrals.domain.SendingOffice;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Puts together the form of a new referral; an office that does not exist today is told so in its place. */
@Component
class NewReferralPage {

    private final ReferralService referrals;
    private final SendingOffice sending;
    private final MessageSourceAccessor messages;

    NewReferralPage(ReferralService referrals, SendingOffice sending, MessageSource messages) {
        this.referrals = referrals;
        this.sending = sending;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** @param earlier what the office sent of the person before; null when nothing is known of it */
    ModelAndView show(ReferralForm form, @Nullable ReferralRow earlier, Actor actor, HttpStatus status) {
        Optional<DomainException> closed = sending.closed(actor.officeId());
        ModelAndView page = new ModelAndView("referrals/new", status);
        page.addObject("form", form);
        page.addObject("earlier", earlier);
        page.addObject("asksAnew", earlier != null || form.isAnew());
        page.addObject(
                "closed",
                closed.map(refusal -> messages.getMessage(refusal.messageKey(), refusal.args()))
                        .orElse(null));
        page.addObject("typed", closed.isPresent() ? typed(form) : List.of());
        page.addObject("centres", closed.isPresent() ? List.of() : centres(actor));
        return page;
    }

    private List<Option> centres(Actor actor) {
        return referrals.centresFor(actor.officeId()).stream()
                .map(centre -> new Option(centre.id().toString(), centre.name()))
                .toList();
    }

    /** Of a form that cannot be sent any more. */
    private List<Fact> typed(ReferralForm form) {
        return Stream.of(
                        fact("referrals.fullName", form.getFullName()),
                        fact("referrals.contact", form.getContact()),
                        fact("referrals.personStatus", form.getPersonStatus()),
                        fact("referrals.matter", form.getMatter()),
                        fact("referrals.paperSeen", form.getPaperSeen()))
                .filter(fact -> fact.value() != null)
                .toList();
    }

    private Fact fact(String label, @Nullable String text) {
        return new Fact(messages.getMessage(label), text);
    }
}
