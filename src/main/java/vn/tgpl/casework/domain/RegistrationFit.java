package vn.tgpl.casework.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.casework.domain.refusal.AuthorityNotOfKind;
import vn.tgpl.casework.domain.refusal.AuthorityNotOfStage;
import vn.tgpl.casework.domain.refusal.AuthorityUnlikelyOfKind;
import vn.tgpl.casework.domain.refusal.CapacityNotOfProcedure;
import vn.tgpl.casework.domain.refusal.CapacityNotOfStanding;
import vn.tgpl.casework.domain.refusal.StageNotOfProcedure;
import vn.tgpl.casework.domain.refusal.StageNotOfStanding;
import vn.tgpl.casework.domain.refusal.StandingRareInStage;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.catalog.Proceedings;
import vn.tgpl.shared.DomainException;

/**
 * In which capacity and in which stage an executor may register, as those who are helped stand in the proceedings
 * (TTLT 10/2018 Đ6, Đ12, Đ13).
 *
 * @param status of the principal beneficiary, null when none is on record
 * @param joined standings of those who joined him
 */
public record RegistrationFit(@Nullable String status, String field, List<String> joined) {

    /** No stages of proceedings: nobody conducts any with whom one could register. */
    private static final Set<String> BEFORE_PROCEEDINGS = Set.of("OUTSIDE_PROCEEDINGS", "BEFORE_ACTION");

    private static final Set<String> OF_INVESTIGATION = Set.of("INTERROGATION", "CONFRONTATION");

    public RegistrationFit {
        joined = List.copyOf(joined);
    }

    public static RegistrationFit of(CaseFile file) {
        List<String> joined = file.joined().stream()
                .flatMap(one -> Stream.ofNullable(one.statusCode()))
                .toList();
        return new RegistrationFit(file.head().statusCode(), file.head().fieldCode(), joined);
    }

    static RegistrationFit of(LegalAidCase of) {
        return new RegistrationFit(
                of.matter().proceduralStatusCode(),
                of.matter().fieldCode(),
                List.copyOf(of.people().joinedStandings().values()));
    }

    /** How whoever has a standing, or none on record, is stood by. */
    @FunctionalInterface
    public interface StoodBy {

        Set<Proceedings.Stand> of(@Nullable String status);
    }

    /** Those in which somebody who is helped can be stood by, in their order. */
    public List<Capacity> capacities(StoodBy stoodBy) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> fits(capacity, stoodBy))
                .toList();
    }

    private boolean fits(Capacity capacity, StoodBy stoodBy) {
        return statuses()
                .anyMatch(one -> fitting(one.orElse(null), field, stoodBy).contains(capacity));
    }

    private static Set<Capacity> fitting(@Nullable String status, String field, StoodBy stoodBy) {
        Set<Proceedings.Stand> stands = stoodBy.of(status);
        boolean told = stands.size() == 1 || Capacity.DEFENDER.isKnownTo(Procedure.of(status, field));
        return Arrays.stream(Capacity.values())
                .filter(capacity -> stands.contains(capacity.stand()))
                .filter(capacity -> told || capacity != Capacity.DEFENDER)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A stage of the procedure, as somebody who is helped stands in it; a list may have learnt it since. */
    public boolean knowsStage(String code) {
        return !BEFORE_PROCEEDINGS.contains(code)
                && statuses().anyMatch(one -> Proceedings.stageOfField(field, one.orElse(null), code));
    }

    /** Work that takes part in an investigation is there where the procedure knows one (TT 02/2021/TT-BTP Đ4 k3 điểm a, b). */
    public boolean knowsWork(String activity) {
        return !OF_INVESTIGATION.contains(activity) || knowsStage("INVESTIGATION");
    }

    /** Whether somebody who is helped can stand as he does in that stage. */
    public boolean reaches(String code) {
        return statuses().anyMatch(one -> Proceedings.stageOfStatus(one.orElse(null), code));
    }

    /** What is asked about a stage in which nobody who is helped stands so any more, as a rule. */
    Optional<DomainException> doubt(String code) {
        boolean rarely = statuses()
                .filter(one -> Proceedings.stageOfStatus(one.orElse(null), code))
                .map(one -> Proceedings.rarelyOfStatus(one.orElse(null), code))
                .reduce(Boolean::logicalAnd)
                .orElse(false);
        return rarely ? Optional.of(new StandingRareInStage()) : Optional.empty();
    }

    /** What is asked about a body whose name tells that it is none of the kind. */
    static Optional<DomainException> doubt(AuthorityKind kind, String name) {
        return kind.isUnlikelyOf(name) ? Optional.of(new AuthorityUnlikelyOfKind()) : Optional.empty();
    }

    private Stream<Optional<String>> statuses() {
        return Stream.concat(
                Stream.of(Optional.ofNullable(status)), joined.stream().map(Optional::of));
    }

    /** What is said against the body with which one registers: it conducts no proceedings in that stage, or its name tells another kind. */
    static List<DomainException> objections(String stageCode, AuthorityKind kind, String name) {
        if (!Proceedings.authoritiesOf(stageCode).contains(kind)) {
            return List.of(new AuthorityNotOfStage());
        }
        return AuthorityKind.toldBy(name).filter(told -> told != kind).isPresent()
                ? List.of(new AuthorityNotOfKind())
                : List.of();
    }

    List<DomainException> objections(Capacity capacity, String stageCode, StoodBy stoodBy) {
        List<DomainException> found = new ArrayList<>();
        if (!fits(capacity, stoodBy)) {
            found.add(
                    capacity.isKnownTo(Procedure.of(status, field))
                            ? new CapacityNotOfStanding()
                            : new CapacityNotOfProcedure());
        }
        if (!knowsStage(stageCode)) {
            found.add(new StageNotOfProcedure());
        } else if (!reaches(stageCode)) {
            found.add(new StageNotOfStanding());
        }
        return found;
    }
}
