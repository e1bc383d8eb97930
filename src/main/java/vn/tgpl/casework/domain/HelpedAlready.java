package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.AlreadyBeneficiary;
import vn.tgpl.casework.domain.refusal.LikelyBeneficiary;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Nobody joins his own case under another record of his. */
@Component
public class HelpedAlready {

    private final PartyChecks checks;

    HelpedAlready(PartyChecks checks) {
        this.checks = checks;
    }

    /**
     * In a case that the reader found.
     *
     * @param record of whoever joins, null while he is not on record
     * @param facts as he is on record, or typed
     */
    public Doubles look(CaseFile file, @Nullable PersonId record, PersonFacts facts) {
        return look(
                Stream.concat(
                                Stream.of(file.beneficiary().id()),
                                file.joined().stream().map(JoinedBeneficiary::personId))
                        .toList(),
                record,
                facts);
    }

    /**
     * @param apart why he is somebody else, null where it is not told
     * @return the same where somebody helped there reads alike, null where nobody does
     * @throws AlreadyBeneficiary when he is or was helped there
     * @throws LikelyBeneficiary when he may be, and nobody says why he is somebody else
     */
    @Nullable
    String apart(LegalAidCase joined, @Nullable PersonId record, PersonFacts facts, @Nullable String apart) {
        Refusals.raise(objections(joined, record, facts, apart));
        return look(joined.people().helped(), record, facts).isLikely() ? apart : null;
    }

    /** The same as what is said against him. */
    List<DomainException> objections(
            LegalAidCase joined, @Nullable PersonId record, PersonFacts facts, @Nullable String apart) {
        Doubles found = look(joined.people().helped(), record, facts);
        if (found.sure()) {
            return List.of(new AlreadyBeneficiary(found.byNumber()));
        }
        return found.isLikely() && apart == null ? List.of(new LikelyBeneficiary()) : List.of();
    }

    private Doubles look(Collection<UUID> helped, @Nullable PersonId record, PersonFacts facts) {
        List<KnownAs> own = record == null ? List.of() : checks.records(List.of(record));
        Set<PersonId> records = own.stream().map(KnownAs::record).collect(Collectors.toSet());
        List<Identity> known = Stream.concat(
                        Stream.of(Identity.of(facts)), own.stream().map(KnownAs::identity))
                .toList();
        return Doubles.of(
                records,
                known,
                checks.records(helped.stream().map(PersonId::new).toList()));
    }
}
