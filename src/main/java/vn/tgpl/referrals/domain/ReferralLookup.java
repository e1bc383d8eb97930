package vn.tgpl.referrals.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.ReferredPerson;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.AccessScope;

/** Hands what the sender wrote to intake while nobody has taken it up, and afterwards tells where it came from. */
@Component
class ReferralLookup implements ReferralSource {

    private final ReferralQueries queries;

    ReferralLookup(ReferralQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<ReferredPerson> find(UUID referralId, AccessScope scope) {
        return queries.find(new ReferralId(referralId), ReferralView.receivedIn(scope))
                .filter(found -> found.row().state().mayBeTakenUp())
                .map(found -> new ReferredPerson(
                        found.row().fullName(),
                        found.birth(),
                        found.phoneSafe(),
                        found.contact(),
                        found.personStatus(),
                        found.matter(),
                        found.paperSeen(),
                        found.row().senderOffice(),
                        found.row().transferred()));
    }

    @Override
    public Optional<UUID> withCode(String code, AccessScope scope) {
        return ReferralCode.parse(code).flatMap(read -> queries.idOf(read, ReferralView.receivedIn(scope)));
    }

    @Override
    public Optional<ReferralOrigin> origin(UUID referralId, AccessScope scope) {
        return queries.find(new ReferralId(referralId), ReferralView.receivedIn(scope))
                .map(found -> new ReferralOrigin(
                        found.row().code(),
                        found.row().senderOffice(),
                        found.row().transferred(),
                        "/referrals/" + referralId));
    }
}
