package vn.tgpl.catalog;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which standings, fields of law and stages go together before an authority: the one table. A code that a list learnt since goes
 * with everything, and so does a standing that belongs to no procedure of its own. Who has a defender, {@link CodeMark#DEFENDED}
 * says.
 */
public final class Proceedings {

    private Proceedings() {}

    /** By which of the laws of procedure (BLTTHS, BLTTDS, LTTHC 2015). */
    public enum Branch {
        CRIMINAL,
        CIVIL,
        ADMINISTRATIVE
    }

    /** In which capacity somebody stands by him (BLTTHS 2015 Đ72, Đ83, Đ84; BLTTDS 2015 Đ75; LTTHC 2015 Đ61). */
    public enum Stand {
        DEFENCE,
        PROTECTION
    }

    /**
     * A line of the table.
     *
     * @param usual whether he may be helped in a matter that usually is of another branch
     * @param notYet stages that come before anybody has that standing
     * @param noMore stages in which he has another one
     * @param rarely stages in which he has it for some time, or by way of exception
     */
    private record Line(
            Set<Branch> branches, boolean usual, Set<String> notYet, Set<String> noMore, Set<String> rarely) {

        private Line(Set<Branch> branches, boolean usual, Set<String> notYet, Set<String> noMore) {
            this(branches, usual, notYet, noMore, NONE);
        }
    }

    private static final Set<Branch> ANY = EnumSet.allOf(Branch.class);
    private static final Set<Branch> CRIMINAL = EnumSet.of(Branch.CRIMINAL);
    private static final Set<Branch> CIVIL = EnumSet.of(Branch.CIVIL);
    private static final Set<Branch> ADMINISTRATIVE = EnumSet.of(Branch.ADMINISTRATIVE);
    private static final Set<Branch> OF_LAND = EnumSet.of(Branch.CIVIL, Branch.ADMINISTRATIVE);
    private static final Set<String> NONE = Set.of();

    /** Whoever is denounced is accused, or no longer pursued, before a court deals with it (BLTTHS 2015 Đ57, Đ60). */
    private static final Set<String> AFTER_ACCUSATION = Set.of("FIRST_INSTANCE", "APPEAL", "CASSATION", "ENFORCEMENT");

    /** Whoever is accused is a defendant before he is judged (BLTTHS 2015 Đ61). */
    private static final Set<String> AFTER_JUDGMENT = Set.of("APPEAL", "CASSATION", "ENFORCEMENT");

    /**
     * Whoever is accused is a defendant once the court has decided to try him, and until then is none (BLTTHS 2015 Đ60, Đ61, Đ277).
     */
    private static final Set<String> UNTIL_TRIAL = Set.of("FIRST_INSTANCE");

    /** BLTTHS 2015 Đ143 to Đ249; the laws of civil and of administrative procedure know none of them. */
    private static final Set<String> CRIMINAL_STAGES = Set.of("DENUNCIATION", "INVESTIGATION", "PROSECUTION");

    /** Nobody is accused before the case against him is opened (BLTTHS 2015 Đ60). */
    private static final Set<String> BEFORE_ACCUSATION = Set.of("BEFORE_ACTION", "DENUNCIATION");

    /** Nobody is a defendant before a court decides to try him (BLTTHS 2015 Đ61). */
    private static final Set<String> BEFORE_TRIAL =
            Set.of("BEFORE_ACTION", "DENUNCIATION", "INVESTIGATION", "PROSECUTION");

    /** A stage that a list learnt since is before any of them. */
    private static final Map<String, Set<AuthorityKind>> AUTHORITIES = Map.of(
            // BLTTHS 2015 Đ145 k2
            "DENUNCIATION",
            EnumSet.of(AuthorityKind.INVESTIGATOR, AuthorityKind.ENTRUSTED_INVESTIGATOR, AuthorityKind.PROCURACY),
            // BLTTHS 2015 Đ163, Đ164
            "INVESTIGATION",
            EnumSet.of(AuthorityKind.INVESTIGATOR, AuthorityKind.ENTRUSTED_INVESTIGATOR),
            // BLTTHS 2015 Đ236
            "PROSECUTION",
            EnumSet.of(AuthorityKind.PROCURACY),
            "FIRST_INSTANCE",
            EnumSet.of(AuthorityKind.COURT),
            "APPEAL",
            EnumSet.of(AuthorityKind.COURT),
            "CASSATION",
            EnumSet.of(AuthorityKind.COURT),
            // a court decides that a judgment is enforced, other bodies do it (BLTTHS 2015 Đ364)
            "ENFORCEMENT",
            EnumSet.of(AuthorityKind.COURT, AuthorityKind.ENFORCER));

    private static final Line OPEN = new Line(ANY, false, NONE, NONE);
    private static final Line DENOUNCED = new Line(CRIMINAL, false, NONE, AFTER_ACCUSATION);
    // BLTTHS 2015 Đ58, Đ59, Đ118: whoever is held before he is accused is let go or accused within days; on a wanted
    // notice he is held later
    private static final Line HELD = new Line(CRIMINAL, false, NONE, NONE, AFTER_ACCUSATION);
    private static final Line ACCUSED = new Line(CRIMINAL, false, BEFORE_ACCUSATION, AFTER_JUDGMENT, UNTIL_TRIAL);
    private static final Line DEFENDANT = new Line(CRIMINAL, false, BEFORE_TRIAL, NONE);
    private static final Line HARMED = new Line(CRIMINAL, true, NONE, NONE);

    private static final Map<String, Line> BY_STATUS = Map.ofEntries(
            Map.entry("DENOUNCED", DENOUNCED),
            Map.entry("PROPOSED_FOR_PROSECUTION", DENOUNCED),
            Map.entry("HELD_IN_EMERGENCY", HELD),
            Map.entry("ARRESTED", HELD),
            Map.entry("IN_CUSTODY", HELD),
            Map.entry("ACCUSED_DETAINED", ACCUSED),
            Map.entry("ACCUSED_AT_LARGE", ACCUSED),
            Map.entry("DEFENDANT_DETAINED", DEFENDANT),
            Map.entry("DEFENDANT_AT_LARGE", DEFENDANT),
            Map.entry("VICTIM", HARMED),
            Map.entry("CRIMINAL_CIVIL_PLAINTIFF", HARMED),
            Map.entry("CRIMINAL_CIVIL_DEFENDANT", HARMED),
            Map.entry("WITNESS", new Line(ANY, false, NONE, NONE)),
            Map.entry("INTERESTED_PERSON", new Line(ANY, false, NONE, NONE)),
            Map.entry("PLAINTIFF", new Line(CIVIL, false, NONE, NONE)),
            Map.entry("CIVIL_DEFENDANT", new Line(CIVIL, false, NONE, NONE)),
            Map.entry("CIVIL_REQUESTER", new Line(CIVIL, false, NONE, NONE)),
            Map.entry("ADMINISTRATIVE_CLAIMANT", new Line(ADMINISTRATIVE, false, NONE, NONE)));

    // BLTTDS 2015 Đ1: disputes of civil, family and labour law; LTTHC 2015 Đ1: suits against decisions
    private static final Map<String, Set<Branch>> BY_FIELD = Map.of(
            "CRIMINAL", CRIMINAL,
            "CIVIL", CIVIL,
            "ADMINISTRATIVE", ADMINISTRATIVE);

    /** Whoever is harmed by a crime may be helped in a matter of family, labour or land; nobody is accused in one. */
    private static final Map<String, Set<Branch>> USUAL = Map.of(
            "MARRIAGE_FAMILY", CIVIL,
            "LABOUR", CIVIL,
            "LAND", OF_LAND);

    /** Whether one can have that standing in proceedings of that field. */
    public static boolean agree(String field, @Nullable String status) {
        Line line = line(status);
        Set<Branch> others = line.usual() ? ANY : USUAL.getOrDefault(field, ANY);
        return !shared(BY_FIELD.getOrDefault(field, others), line.branches()).isEmpty();
    }

    /** Whether proceedings of that field and standing know the stage. */
    public static boolean stageOfField(String field, @Nullable String status, String stage) {
        if (!CRIMINAL_STAGES.contains(stage)) {
            return true;
        }
        return branches(status, field).contains(Branch.CRIMINAL);
    }

    /**
     * By which laws of procedure a matter may be dealt with: the standing says it, and where he has none that belongs to a
     * procedure of its own, the field.
     */
    public static Set<Branch> branches(@Nullable String status, String field) {
        Set<Branch> told = line(status).branches();
        Set<Branch> said = told.equals(ANY) ? BY_FIELD.getOrDefault(field, USUAL.getOrDefault(field, ANY)) : told;
        return EnumSet.copyOf(said);
    }

    /** Whether somebody can have that standing in that stage. */
    public static boolean stageOfStatus(@Nullable String status, String stage) {
        Line line = line(status);
        return !line.notYet().contains(stage) && !line.noMore().contains(stage);
    }

    /** Whether somebody has that standing in that stage only for some time, or by way of exception. */
    public static boolean rarelyOfStatus(@Nullable String status, String stage) {
        return line(status).rarely().contains(stage);
    }

    /** Before which kinds of bodies the proceedings are in that stage. */
    public static Set<AuthorityKind> authoritiesOf(String stage) {
        return EnumSet.copyOf(AUTHORITIES.getOrDefault(stage, EnumSet.allOf(AuthorityKind.class)));
    }

    /**
     * How whoever has that standing is stood by: whoever is not defended is protected, and of a standing that is not of the
     * table nothing is known.
     *
     * @param defended whether the standing is marked so
     */
    static Set<Stand> stands(@Nullable String status, boolean defended) {
        if (defended) {
            return EnumSet.of(Stand.DEFENCE);
        }
        boolean known = status != null && BY_STATUS.containsKey(status);
        return known ? EnumSet.of(Stand.PROTECTION) : EnumSet.allOf(Stand.class);
    }

    private static Line line(@Nullable String status) {
        return status == null ? OPEN : BY_STATUS.getOrDefault(status, OPEN);
    }

    private static Set<Branch> shared(Set<Branch> one, Set<Branch> other) {
        Set<Branch> shared = EnumSet.copyOf(one);
        shared.retainAll(other);
        return shared;
    }
}
