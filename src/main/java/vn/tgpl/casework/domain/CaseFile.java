package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.Share;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** All that stands in a case, as it is read. */
public record CaseFile(
        Head head,
        Person beneficiary,
        List<JoinedBeneficiary> joined,
        List<Party> parties,
        List<Executor> executors,
        List<Work> work,
        List<Session> hearings,
        List<Period> periods,
        @Nullable Ending ending,
        @Nullable Handover handover)
        implements FoundMatter {

    /**
     * The register entry and the matter.
     *
     * @param trialOn day of the trial as told with the request
     * @param limitationOn last day of the period in which a suit can be brought, as told with the request
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
            @Nullable String shelfMark,
            FormOfAid form,
            String fieldCode,
            List<String> groupCodes,
            @Nullable String statusCode,
            @Nullable String stageCode,
            @Nullable String authority,
            String summary,
            @Nullable LocalDate trialOn,
            @Nullable LocalDate limitationOn,
            Instant receivedAt,
            Instant acceptedAt) {

        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /** Who receives the aid. */
    public record Person(
            String fullName,
            @Nullable String nationalId,
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String ethnicityCode,
            @Nullable String communeCode,
            @Nullable String addressLine,
            @Nullable String phone,
            boolean phoneSafe,
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

    /** Somebody who is or was assigned. */
    public record Executor(
            UUID id,
            PractitionerId practitioner,
            String name,
            PractitionerKind kind,
            String cardNumber,
            @Nullable ActorId account,
            @Nullable String decisionCode,
            LocalDate decidedOn,
            Instant assignedAt,
            @Nullable String assignedBy,
            @Nullable Instant endedAt,
            @Nullable LocalDate endedOn,
            @Nullable String endGround,
            @Nullable String endReason,
            @Nullable String endedBy,
            @Nullable Share credit) {

        @Override
        public String toString() {
            return "Executor[" + account + "]";
        }
    }

    /** Work that was recorded. */
    public record Work(
            String typeCode,
            LocalDate performedOn,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String place,
            @Nullable String withWhom,
            String outcome,
            Instant recordedAt,
            @Nullable String recordedBy) {

        @Override
        public String toString() {
            return "Work[" + typeCode + "]";
        }
    }

    /**
     * A session of a court.
     *
     * @param follows the postponed one that it takes the place of
     * @param toldOn day on which its date became known, at the latest
     */
    public record Session(
            UUID id,
            Instant startsAt,
            String court,
            @Nullable String room,
            @Nullable String subject,
            @Nullable String outcome,
            @Nullable UUID follows,
            LocalDate toldOn,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable Off off) {

        /**
         * Not held.
         *
         * @param toldOn day of the notice
         */
        public record Off(
                CallOff how,
                LocalDate toldOn,
                @Nullable String reason,
                Instant recordedAt,
                @Nullable String recordedBy) {

            @Override
            public String toString() {
                return "Off[" + how + "]";
            }
        }

        /** Neither held nor called off. */
        public boolean isOpen() {
            return outcome == null && off == null;
        }

        /** It keeps the case from ending on that day. */
        public boolean isAheadOf(LocalDate endedOn, Instant now) {
            return isOpen() && OpenHearings.isAhead(startsAt, endedOn, now);
        }

        @Override
        public String toString() {
            return "Session[" + id + "]";
        }
    }

    /** A deadline. */
    public record Period(
            DeadlineKind kind,
            PeriodUnit unit,
            int amount,
            Instant startedAt,
            Instant dueAt,
            String legalReference,
            @Nullable Instant metAt,
            @Nullable Instant lapsedAt) {

        public boolean isOpen() {
            return metAt == null && lapsedAt == null;
        }
    }

    /** How the case ended. */
    public record Ending(
            String resultCode,
            LocalDate closedOn,
            String summary,
            String legalReference,
            Instant closedAt,
            @Nullable String closedBy) {

        @Override
        public String toString() {
            return "Ending[" + resultCode + "]";
        }
    }

    /** How the file came in. */
    public record Handover(
            LocalDate handedOn,
            String handedBy,
            @Nullable String note,
            Instant receivedAt,
            @Nullable String receivedBy) {

        @Override
        public String toString() {
            return "Handover[" + handedOn + "]";
        }
    }

    public CaseFile {
        joined = List.copyOf(joined);
        parties = List.copyOf(parties);
        executors = List.copyOf(executors);
        work = List.copyOf(work);
        hearings = List.copyOf(hearings);
        periods = List.copyOf(periods);
    }

    @Override
    public MatterKey matterKey() {
        return MatterKey.ofCase(head.id().value());
    }

    /** Who performs the case now, the first assigned first. */
    public List<Executor> performing() {
        return executors.stream().filter(one -> one.endedAt() == null).toList();
    }

    /** What somebody is looked for. */
    public Vacancy vacancy() {
        Set<PractitionerId> known =
                performing().stream().map(Executor::practitioner).collect(Collectors.toUnmodifiableSet());
        return new Vacancy(head.id(), head.form(), new OfficeId(head.centreId()), known);
    }

    /** How the case stands to the person who looks at it. */
    public Standing standing(ActorId viewer) {
        Set<DeadlineKind> awaited =
                periods.stream().filter(Period::isOpen).map(Period::kind).collect(Collectors.toSet());
        boolean executing = performing().stream().anyMatch(one -> viewer.equals(one.account()));
        return new Standing(head.state(), head.form(), awaited, executing);
    }

    @Override
    public String toString() {
        return "CaseFile[" + head.id() + "]";
    }
}
