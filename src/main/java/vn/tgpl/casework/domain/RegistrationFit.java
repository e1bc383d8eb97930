package vn.tgpl.casework.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.casework.domain.refusal.CapacityNotOfProcedure;
import vn.tgpl.casework.domain.refusal.CapacityNotOfStanding;
import vn.tgpl.casework.domain.refusal.StageNotOfProcedure;
import vn.tgpl.shared.DomainException;

/**
 * In which capacity and in which stage an executor may register, as those who are helped stand in the proceedings
 * (TTLT 10/2018 Đ6, Đ12, Đ13).
 *
 * @param status of the principal beneficiary, null when none is on record
 * @param joined standings of those who joined him
 */
public record RegistrationFit(@Nullable String status, String field, List<String> joined) {

    private static final Set<Capacity> BOTH = EnumSet.allOf(Capacity.class);
    private static final Set<Capacity> DEFENDED = EnumSet.of(Capacity.DEFENDER);
    private static final Set<Capacity> PROTECTED = EnumSet.of(Capacity.PROTECTOR);

    /**
     * Whoever is held or accused has a defender (BLTTHS 2015 Đ58 to Đ61, Đ72), victims, parties and witnesses somebody who
     * protects their rights (Đ84; BLTTDS 2015 Đ75; LTTHC 2015 Đ61). Whoever is denounced has the latter (Đ83) until he is
     * accused, which may come while the case runs; convicts are met as either.
     */
    private static final Map<String, Set<Capacity>> BY_STATUS = Map.ofEntries(
            Map.entry("HELD_IN_EMERGENCY", DEFENDED),
            Map.entry("ARRESTED", DEFENDED),
            Map.entry("IN_CUSTODY", DEFENDED),
            Map.entry("ACCUSED_DETAINED", DEFENDED),
            Map.entry("ACCUSED_AT_LARGE", DEFENDED),
            Map.entry("DEFENDANT_DETAINED", DEFENDED),
            Map.entry("DEFENDANT_AT_LARGE", DEFENDED),
            Map.entry("VICTIM", PROTECTED),
            Map.entry("WITNESS", PROTECTED),
            Map.entry("CRIMINAL_CIVIL_PLAINTIFF", PROTECTED),
            Map.entry("CRIMINAL_CIVIL_DEFENDANT", PROTECTED),
            Map.entry("PLAINTIFF", PROTECTED),
            Map.entry("CIVIL_DEFENDANT", PROTECTED),
            Map.entry("CIVIL_REQUESTER", PROTECTED),
            Map.entry("ADMINISTRATIVE_CLAIMANT", PROTECTED),
            Map.entry("INTERESTED_PERSON", PROTECTED));

    /** No stages of proceedings: nobody conducts any with whom one could register. */
    private static final Set<String> BEFORE_PROCEEDINGS = Set.of("OUTSIDE_PROCEEDINGS", "BEFORE_ACTION");

    /** BLTTHS 2015 Đ143 to Đ249; the laws of civil and of administrative procedure know none of them. */
    private static final Set<String> CRIMINAL_STAGES = Set.of("DENUNCIATION", "INVESTIGATION", "PROSECUTION");

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
                of.people().joinedStandings());
    }

    /** Those in which somebody who is helped can be stood by, in their order. */
    public List<Capacity> capacities() {
        return Arrays.stream(Capacity.values()).filter(this::fits).toList();
    }

    private boolean fits(Capacity capacity) {
        return Stream.concat(Stream.of(fitting(status, field)), joined.stream().map(one -> fitting(one, field)))
                .anyMatch(fitting -> fitting.contains(capacity));
    }

    private static Set<Capacity> fitting(@Nullable String status, String field) {
        Set<Capacity> told = status == null ? BOTH : BY_STATUS.getOrDefault(status, BOTH);
        return told == BOTH && !Capacity.DEFENDER.isKnownTo(Procedure.of(status, field)) ? PROTECTED : told;
    }

    /** A stage that a list learnt since speaks against nothing. */
    public boolean knowsStage(String code) {
        if (BEFORE_PROCEEDINGS.contains(code)) {
            return false;
        }
        return !CRIMINAL_STAGES.contains(code)
                || Stream.concat(
                                Stream.of(Procedure.of(status, field)),
                                joined.stream().map(one -> Procedure.of(one, field)))
                        .anyMatch(Capacity.DEFENDER::isKnownTo);
    }

    List<DomainException> objections(Capacity capacity, String stageCode) {
        List<DomainException> found = new ArrayList<>();
        if (!fits(capacity)) {
            found.add(
                    capacity.isKnownTo(Procedure.of(status, field))
                            ? new CapacityNotOfStanding()
                            : new CapacityNotOfProcedure());
        }
        if (!knowsStage(stageCode)) {
            found.add(new StageNotOfProcedure());
        }
        return found;
    }
}
