package vn.tgpl.casework.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;

/** Who is helped in a case and as which groups of persons, and who else has a part in the matter. */
@Embeddable
class PeopleOfCase {

    @Embedded
    private BeneficiaryOfCase beneficiary;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_group", joinColumns = @JoinColumn(name = "case_id"))
    private Set<GroupOfCase> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "further_beneficiary", joinColumns = @JoinColumn(name = "case_id"))
    private Set<FurtherBeneficiary> furtherBeneficiaries = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "joined_paper", joinColumns = @JoinColumn(name = "case_id"))
    private Set<JoinedPaper> joinedPapers = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "joined_group", joinColumns = @JoinColumn(name = "case_id"))
    private Set<JoinedGroup> joinedGroups = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    private Set<PartyOfCase> parties = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PeopleOfCase() {}

    PeopleOfCase(NewCase opened) {
        this.beneficiary = opened.beneficiary();
        this.groups.addAll(opened.groups());
        this.parties.addAll(opened.parties());
    }

    /** Of the principal beneficiary, in force on the day of acceptance. */
    Set<String> groupCodes() {
        return groups.stream().map(GroupOfCase::groupCode).collect(Collectors.toUnmodifiableSet());
    }

    Set<PartyOfCase> parties() {
        return Set.copyOf(parties);
    }

    void replaceParties(Set<PartyOfCase> others) {
        parties.retainAll(others);
        parties.addAll(others);
    }

    /** False when the person is helped in this case already. */
    boolean join(FurtherBeneficiary joining, JoiningClaim claim) {
        if (helped().contains(joining.personId())) {
            return false;
        }
        furtherBeneficiaries.add(joining);
        claim.otherGroups().forEach(code -> joinedGroups.add(new JoinedGroup(joining.personId(), code)));
        claim.shown()
                .forEach(paper -> joinedPapers.add(new JoinedPaper(joining.personId(), paper.code(), paper.shown())));
        return true;
    }

    /** The same as what he joined, by the papers that were shown. */
    Optional<Joined> joined(UUID person) {
        return joinedAs(person)
                .map(one -> one.joined(
                        joinedGroups.stream()
                                .filter(group -> group.personId().equals(person))
                                .map(JoinedGroup::groupCode)
                                .collect(Collectors.toUnmodifiableSet()),
                        joinedPapers.stream()
                                .filter(paper -> paper.personId().equals(person))
                                .map(JoinedPaper::paper)
                                .toList()));
    }

    /** Empty for the principal beneficiary and for whoever never joined him. */
    Optional<FurtherBeneficiary> joinedAs(UUID person) {
        return furtherBeneficiaries.stream()
                .filter(one -> one.personId().equals(person))
                .findFirst();
    }

    /** Of the principal beneficiary on the day of acceptance. */
    Residence residence() {
        return Residence.of(beneficiary.residence());
    }

    void tell(Residence told) {
        beneficiary = beneficiary.residing(told);
    }

    /**
     * What papers tell of somebody who joined.
     *
     * @param residence on the day on which he joined, with what they tell of it
     */
    void tell(FurtherBeneficiary joined, ToldFacts told, Residence residence) {
        furtherBeneficiaries.remove(joined);
        furtherBeneficiaries.add(joined.told(told, residence));
    }

    /**
     * Where somebody who joined resided that day, after it was told wrongly.
     *
     * @param areaShownBy null where no paper says so
     */
    void correct(FurtherBeneficiary joined, Residence residence, @Nullable String areaShownBy) {
        furtherBeneficiaries.remove(joined);
        furtherBeneficiaries.add(joined.residing(residence, areaShownBy));
    }

    /** Who was accepted with the request, whether he heads the case still or not. */
    UUID principal() {
        return beneficiary.first();
    }

    /** Who heads the case: lists, titles and numbers tell it by him. */
    UUID head() {
        return beneficiary.beneficiaryId();
    }

    void headedBy(UUID person, String name) {
        beneficiary = beneficiary.headedBy(person, name);
    }

    /** The group by which numbers count him; of who was accepted that of acceptance. */
    String countedIn(UUID person) {
        return joinedAs(person)
                .map(FurtherBeneficiary::groupCode)
                .or(() -> groups.stream()
                        .filter(GroupOfCase::principal)
                        .map(GroupOfCase::groupCode)
                        .findFirst())
                .orElseThrow();
    }

    /** As what those who joined stand in the proceedings, where it was told; by their records. */
    Map<UUID, String> joinedStandings() {
        return furtherBeneficiaries.stream()
                .filter(one -> one.statusCode() != null)
                .collect(Collectors.toUnmodifiableMap(
                        FurtherBeneficiary::personId, one -> Objects.requireNonNull(one.statusCode())));
    }

    /**
     * Everybody who is or was helped as he stands in the proceedings, the principal beneficiary first.
     *
     * @param principal how that one stands, null where none is on record
     * @param names of those who joined, and of who was accepted where another one heads the case
     */
    Stream<RegistrationPeople.One> standings(@Nullable String principal, Function<UUID, String> names) {
        Stream<RegistrationPeople.One> joined = furtherBeneficiaries.stream()
                .sorted(Comparator.comparing(FurtherBeneficiary::addedAt).thenComparing(FurtherBeneficiary::personId))
                .map(one -> new RegistrationPeople.One(one.personId(), names.apply(one.personId()), one.statusCode()));
        return Stream.concat(
                Stream.of(new RegistrationPeople.One(principal(), nameOfPrincipal(names), principal)), joined);
    }

    private String nameOfPrincipal(Function<UUID, String> names) {
        return principal().equals(head()) ? beneficiary.beneficiaryName() : names.apply(principal());
    }

    /** Everybody who is or was helped, by his record. */
    Set<UUID> helped() {
        return Stream.concat(
                        Stream.of(principal()), furtherBeneficiaries.stream().map(FurtherBeneficiary::personId))
                .collect(Collectors.toUnmodifiableSet());
    }
}
