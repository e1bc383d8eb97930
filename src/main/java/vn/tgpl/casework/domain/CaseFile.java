package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.shared.ActorId;

/** All that stands in a case, as it is read. */
public record CaseFile(
        Head head,
        Person beneficiary,
        List<JoinedBeneficiary> joined,
        List<Party> parties,
        List<ExecutorOnFile> executors,
        List<WorkOnFile> work,
        List<HearingOnFile> hearings,
        List<PeriodOnFile> periods,
        List<VerificationQueries.Row> verifications,
        List<PaperArrivalQueries.Arrived> arrivals,
        @Nullable EndingOnFile ending,
        @Nullable HandoverOnFile handover)
        implements FoundMatter {

    /**
     * The register entry and the matter.
     *
     * @param trialOn day of the trial as told with the request
     * @param trialNotEntered the same while no session of that day is entered, nor said why there is none
     * @param limitationOn last day of the period in which a suit can be brought, as told with the request
     * @param acceptedBy name of whoever accepted it, null where it is not known
     * @param papersOwed those missing now: at acceptance, or after the latest of them came; a line for each group, null when
     *     none are
     * @param acceptedStatusCode procedural status on the day of acceptance, null while nobody told it
     * @param destroyed what it told of people was destroyed after its time
     * @param residence on that day, with what papers told of it since
     * @param statusCode procedural status of who was accepted with the request
     * @param amendments what its history tells beside what every case has
     * @param headed by whom lists and titles tell it
     */
    public record Head(
            CaseId id,
            long version,
            String code,
            UUID requestId,
            UUID centreId,
            String officeName,
            CaseState state,
            LocalDate stateSince,
            boolean destroyed,
            @Nullable String shelfMark,
            FormOfAid form,
            String fieldCode,
            List<String> groupCodes,
            @Nullable String statusCode,
            @Nullable String stageCode,
            @Nullable String authority,
            String summary,
            @Nullable LocalDate trialOn,
            @Nullable LocalDate trialNotEntered,
            @Nullable LocalDate limitationOn,
            Instant receivedAt,
            Instant acceptedAt,
            @Nullable String acceptedBy,
            @Nullable String papersOwed,
            @Nullable String acceptedStatusCode,
            Residence residence,
            Set<Amendment> amendments,
            Headed headed) {

        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /**
     * Who heads the case: whoever was accepted with its request, or one of the others since that one left.
     *
     * @param firstEnd how whoever was accepted left, null while he is helped
     */
    public record Headed(UUID by, String name, JoinedBeneficiary.@Nullable End firstEnd) {

        @Override
        public String toString() {
            return "Headed[" + by + "]";
        }
    }

    /** Who receives the aid. */
    public record Person(
            UUID id,
            String fullName,
            @Nullable String nationalId,
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String ethnicityCode,
            @Nullable String provinceCode,
            @Nullable String communeCode,
            @Nullable String addressLine,
            @Nullable String phone,
            ContactSafety safety,
            @Nullable String contactNote) {

        @Override
        public String toString() {
            return "Person[masked]";
        }
    }

    /** Somebody else in the matter. */
    public record Party(
            UUID id,
            String role,
            String fullName,
            @Nullable String nationalId,
            @Nullable Integer birthYear) {

        @Override
        public String toString() {
            return "Party[" + role + "]";
        }
    }

    public CaseFile {
        joined = List.copyOf(joined);
        parties = List.copyOf(parties);
        executors = List.copyOf(executors);
        work = List.copyOf(work);
        hearings = List.copyOf(hearings);
        periods = List.copyOf(periods);
        verifications = List.copyOf(verifications);
        arrivals = List.copyOf(arrivals);
    }

    @Override
    public MatterKey matterKey() {
        return MatterKey.ofCase(head.id().value());
    }

    /** Whether the history of the case tells of such a thing. */
    /** An authority told of the person. */
    public boolean toldOf() {
        return has(Amendment.TOLD_OF);
    }

    boolean has(Amendment amendment) {
        return head.amendments().contains(amendment);
    }

    /** How whoever was accepted with the request left; null while he is helped. */
    public JoinedBeneficiary.@Nullable End firstEnd() {
        return head.headed().firstEnd();
    }

    /** Whether lists and titles tell the case by that person. */
    public boolean isHeadedBy(UUID person) {
        return head.headed().by().equals(person);
    }

    /** Everybody who is helped today, who heads the case first, then who was accepted or joined first. */
    public List<Person> helped() {
        Stream<Person> first = firstEnd() == null ? Stream.of(beneficiary) : Stream.empty();
        Stream<Person> others = joined.stream().filter(one -> one.end() == null).map(JoinedBeneficiary::person);
        return Stream.concat(first, others)
                .sorted(Comparator.comparing(one -> !isHeadedBy(one.id())))
                .toList();
    }

    /** Who joined the case under that record, with what is known of him; empty for the principal beneficiary. */
    public Optional<JoinedBeneficiary> joinedAs(@Nullable UUID person) {
        return joined.stream().filter(one -> one.personId().equals(person)).findFirst();
    }

    /** The next session that is neither held nor called off, from that day on; null while none is known. */
    public @Nullable LocalDate nextTrialOn(LocalDate today) {
        return OpenHearings.nextOn(
                hearings.stream().filter(HearingOnFile::isOpen).map(HearingOnFile::startsAt), today);
    }

    /** The day of the trial as told with the request, while no session of that day is entered; null for none. */
    public @Nullable LocalDate trialNotEntered() {
        return head.trialNotEntered();
    }

    /** The same where it lies behind that day, null for none: it keeps the case from ending then. */
    public @Nullable LocalDate trialNotEnteredAfter(LocalDate endedOn) {
        LocalDate told = head.trialNotEntered();
        return told != null && told.isAfter(endedOn) ? told : null;
    }

    /**
     * On the day of acceptance or of joining.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    public Residence residence(@Nullable UUID person) {
        return joinedAs(person).map(JoinedBeneficiary::residence).orElse(head.residence());
    }

    /** Of somebody who is or was helped, by his record. */
    public String helpedName(UUID person) {
        return owingName(person);
    }

    /** @param person who joined the case, null for the principal beneficiary */
    public String owingName(@Nullable UUID person) {
        return joinedAs(person).map(one -> one.person().fullName()).orElse(beneficiary.fullName());
    }

    /**
     * Papers still owed in words, null when none are.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    public @Nullable String owedBy(@Nullable UUID person) {
        return person == null
                ? head.papersOwed()
                : joinedAs(person).map(JoinedBeneficiary::owedNow).orElse(null);
    }

    /**
     * What the case has waited for in vain until that moment; the papers of who joined end his part, and the case where he heads
     * it.
     */
    Set<DeadlineKind> overdue(Instant now) {
        return periods.stream()
                .filter(PeriodOnFile::isOpen)
                .filter(period -> !period.dueAt().isAfter(now))
                .filter(period -> !period.awaitsPapers() || period.subject() == null || isHeadedBy(period.subject()))
                .map(PeriodOnFile::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the open deadlines wait for. */
    Set<DeadlineKind> awaited() {
        return periods.stream()
                .filter(PeriodOnFile::isOpen)
                .map(PeriodOnFile::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who performs the case now, the first assigned first. */
    public List<ExecutorOnFile> performing() {
        return executors.stream().filter(one -> one.endedAt() == null).toList();
    }

    /** How the case stands to the person who looks at it. */
    public Standing standing(ActorId viewer) {
        boolean executing = performing().stream().anyMatch(one -> viewer.equals(one.account()));
        return new Standing(head.state(), head.form(), awaited(), executing, head.destroyed());
    }

    @Override
    public String toString() {
        return "CaseFile[" + head.id() + "]";
    }
}
