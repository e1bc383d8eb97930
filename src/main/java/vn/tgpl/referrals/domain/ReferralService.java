package vn.tgpl.referrals.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Sends citizens to centres. */
@Service
@Transactional
public class ReferralService {

    private final Referrals referrals;
    private final SameForm sameForm;
    private final SendingOffice sending;
    private final SameCitizen same;
    private final AnswerPromise promise;
    private final Offices offices;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReferralService(
            Referrals referrals,
            SameForm sameForm,
            SendingOffice sending,
            SameCitizen same,
            AnswerPromise promise,
            Offices offices,
            Journal journal,
            Clock clock) {
        this.referrals = referrals;
        this.sameForm = sameForm;
        this.sending = sending;
        this.same = same;
        this.promise = promise;
        this.offices = offices;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Hands a citizen on. The same form sent again changes nothing.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     * @throws CitizenAlreadySent when the office sent the person already and does not say that it sends him anew
     * @throws vn.tgpl.shared.DomainException when the office does not exist today
     */
    public void send(SendReferral command, Actor actor) {
        sameForm.waitFor(command.id().value());
        Optional<Referral> twin = referrals.findById(command.id());
        if (twin.isPresent()) {
            if (!twin.get().wasSentBy(actor.officeId())) {
                throw new NotFound();
            }
            if (!twin.get().says(command)) {
                throw new FormAlreadyUsed();
            }
            return;
        }
        sending.requireOpen(actor.officeId());
        if (!command.anew()) {
            same.sentBefore(command, actor.scope()).ifPresent(earlier -> {
                throw new CitizenAlreadySent(earlier);
            });
        }
        Instant now = clock.instant();
        referrals.save(new Referral(
                command,
                ReferralCode.draw(random),
                Route.of(actor.officeId(), actor.id(), destination(actor.officeId(), command.centre()), now),
                promise.of(now)));
        journal.record(actor, "referrals.send", "referral", command.id().toString(), null);
    }

    /** The centres the office may send to: those of its province. */
    @Transactional(readOnly = true)
    public List<OfficeView> centresFor(OfficeId sender) {
        String province = offices.get(sender).provinceCode();
        return province == null ? List.of() : offices.centresOf(province);
    }

    private Destination destination(OfficeId sender, @Nullable OfficeId chosen) {
        List<OfficeView> centres = centresFor(sender);
        OfficeView centre = centres.stream()
                .filter(candidate ->
                        chosen == null ? centres.size() == 1 : candidate.id().equals(chosen))
                .findFirst()
                .orElseThrow(UnknownCentre::new);
        String province = centre.provinceCode();
        if (province == null) {
            throw new UnknownCentre();
        }
        return new Destination(centre.id(), province);
    }
}
