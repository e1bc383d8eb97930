package vn.tgpl.referrals.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.ReferralTie;
import vn.tgpl.intake.ReferredPerson;
import vn.tgpl.intake.RequestId;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.AccessScope;

/** Hands what the sender wrote to intake while nobody has taken it up, and afterwards tells where it came from. */
@Component
class ReferralLookup implements ReferralSource {

    private final ReferralQueries queries;
    private final SameCitizen same;
    private final TieQueries ties;
    private final RequestsOfCitizen requests;

    ReferralLookup(ReferralQueries queries, SameCitizen same, TieQueries ties, RequestsOfCitizen requests) {
        this.queries = queries;
        this.same = same;
        this.ties = ties;
        this.requests = requests;
    }

    @Override
    public Optional<ReferredPerson> find(UUID referralId, AccessScope scope) {
        ReferralView view = ReferralView.receivedIn(scope);
        return queries.find(new ReferralId(referralId), view)
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
                        found.passedOn() == null ? null : new RequestId(found.passedOn()),
                        origins(same.waitingBeside(found, view))));
    }

    @Override
    public Optional<UUID> withCode(String code, AccessScope scope) {
        return ReferralCode.parse(code).flatMap(read -> queries.idOf(read, ReferralView.receivedIn(scope)));
    }

    @Override
    public List<ReferralOrigin> waitingFor(
            String fullName, @Nullable String birth, @Nullable String phone, AccessScope scope) {
        return origins(same.waitingFor(fullName, birth, phone, ReferralView.receivedIn(scope)));
    }

    @Override
    public List<ReferralOrigin> waitingBeside(UUID requestId, AccessScope scope) {
        ReferralView view = ReferralView.receivedIn(scope);
        return requests.of(requestId, scope)
                .map(citizen -> origins(same.waitingFor(citizen, view)))
                .orElse(List.of());
    }

    @Override
    public boolean isOnRecord(UUID referralId, AccessScope scope) {
        return queries.find(new ReferralId(referralId), ReferralView.receivedIn(scope))
                .isPresent();
    }

    @Override
    public List<ReferralOrigin> origins(UUID requestId, AccessScope scope) {
        return origins(queries.answeredBy(requestId, ReferralView.receivedIn(scope)));
    }

    @Override
    public List<ReferralTie> ties(UUID requestId, AccessScope scope) {
        return ties.ofRequest(requestId, ReferralView.receivedIn(scope)).stream()
                .flatMap(ReferralLookup::steps)
                .toList();
    }

    private static Stream<ReferralTie> steps(TieView tie) {
        ReferralOrigin of = origin(tie.referral());
        ReferralTie tied = new ReferralTie(of, ReferralTie.Step.TIED, tie.at(), tie.by(), tie.reason());
        TieView.Undone undone = tie.undone();
        return undone == null
                ? Stream.of(tied)
                : Stream.of(
                        tied, new ReferralTie(of, ReferralTie.Step.UNTIED, undone.at(), undone.by(), undone.reason()));
    }

    private static List<ReferralOrigin> origins(List<ReferralRow> rows) {
        return rows.stream().map(ReferralLookup::origin).toList();
    }

    private static ReferralOrigin origin(ReferralRow row) {
        return new ReferralOrigin(row.code(), row.senderOffice(), row.transferred(), "/referrals/" + row.id());
    }
}
