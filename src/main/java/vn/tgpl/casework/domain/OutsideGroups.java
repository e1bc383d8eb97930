package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OwedPapers.Accepted;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NotFound;

/** Who is helped though none of the groups he was accepted for took him in on that day (Luật TGPL 2017 Đ37 k1 điểm a). */
@Component
public class OutsideGroups {

    private final HelpedPerson helped;
    private final CorrectedResidences residences;
    private final GroupReviews reviews;

    OutsideGroups(HelpedPerson helped, CorrectedResidences residences, GroupReviews reviews) {
        this.reviews = reviews;
        this.helped = helped;
        this.residences = residences;
    }

    /**
     * Somebody outside of them.
     *
     * @param person who joined the case, null for the principal beneficiary
     * @param against why no group takes him in, in words; or what leaves it open
     * @param sure none takes him in; else nobody can tell any more
     */
    public record Outside(@Nullable UUID person, List<String> against, boolean sure) {

        public Outside {
            against = List.copyOf(against);
        }

        @Override
        public String toString() {
            return "Outside[" + person + "]";
        }
    }

    /**
     * Of an open case, by what is on record now: of whoever was accepted before all was known, and of whose standing or residence
     * that day, or birth or ethnicity, was corrected since. What was known and decided then is not asked again, nor what a head
     * decided since ({@link StillHelped}).
     */
    public List<Outside> of(CaseFile file) {
        if (!file.head().state().isOpen()) {
            return List.of();
        }
        List<GroupReviews.Review> judged = reviews.of(file);
        Set<Optional<UUID>> toldSince = Stream.of(
                        file.periods().stream()
                                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS)
                                .map(period -> Optional.ofNullable(period.subject())),
                        residences.of(file).stream().map(corrected -> Optional.ofNullable(corrected.person())),
                        judged.stream().map(review -> Optional.ofNullable(review.person())))
                .flatMap(who -> who)
                .collect(Collectors.toUnmodifiableSet());
        boolean principal =
                file.firstEnd() == null && (toldSince.contains(Optional.<UUID>empty()) || file.has(Amendment.STANDING));
        return Stream.concat(
                        principal
                                ? outside(
                                        null,
                                        judged,
                                        helped.against(accepted(file.head())),
                                        () -> helped.open(accepted(file.head())))
                                : Stream.empty(),
                        file.joined().stream()
                                .filter(one -> one.end() == null && toldSince.contains(Optional.of(one.personId())))
                                .flatMap(one -> outside(one.personId(), judged, against(one), () -> open(one))))
                .toList();
    }

    private static Stream<Outside> outside(
            @Nullable UUID person,
            List<GroupReviews.Review> judged,
            List<String> against,
            Supplier<List<String>> open) {
        List<GroupReviews.Review> his =
                judged.stream().filter(review -> review.isOf(person)).toList();
        GroupReviews.Review last = his.isEmpty() ? null : his.get(his.size() - 1);
        if (last != null && last.kept() != null) {
            return Stream.empty();
        }
        if (!against.isEmpty()) {
            return Stream.of(new Outside(person, against, true));
        }
        return last != null && last.isOpen() ? Stream.of(new Outside(person, open.get(), false)) : Stream.empty();
    }

    /** Whether one of the groups of a case may take in its principal beneficiary, stood he so on the day of acceptance. */
    boolean takeIn(LegalAidCase of, @Nullable String statusCode) {
        return helped.against(accepted(of, statusCode)).isEmpty();
    }

    /**
     * Why none of his groups takes somebody in, in words; empty where one may.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    List<String> against(LegalAidCase of, @Nullable UUID person) {
        return person == null
                ? helped.against(accepted(of, of.matter().acceptedStatusCode()))
                : helped.against(
                        new PersonId(person), of.people().joined(person).orElseThrow(NotFound::new));
    }

    /** What of somebody's residence leaves open whether any of his groups takes him in, in words; else empty. */
    List<String> open(LegalAidCase of, @Nullable UUID person) {
        return person == null
                ? helped.open(accepted(of, of.matter().acceptedStatusCode()))
                : helped.open(new PersonId(person), of.people().joined(person).orElseThrow(NotFound::new));
    }

    /** As what the principal beneficiary was accepted. */
    static Accepted accepted(CaseFile.Head head) {
        return new Accepted(
                new RequestId(head.requestId()),
                head.acceptedStatusCode(),
                head.residence(),
                Set.copyOf(head.groupCodes()),
                Days.of(head.acceptedAt()));
    }

    static Accepted accepted(LegalAidCase of, @Nullable String statusCode) {
        return new Accepted(
                of.request(),
                statusCode,
                of.people().residence(),
                of.people().groupCodes(),
                of.register().acceptedOn());
    }

    private List<String> open(JoinedBeneficiary joined) {
        return helped.open(new PersonId(joined.personId()), joined.joined());
    }

    private List<String> against(JoinedBeneficiary joined) {
        return helped.against(new PersonId(joined.personId()), joined.joined());
    }
}
