package vn.tgpl.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason of an answer.
 *
 * @param article where the reference comes from the catalogue; otherwise the kind has its own
 */
public record Finding(
        Kind kind, List<String> args, @Nullable String article) {

    /** How a finding speaks for or against. */
    public enum Tone {
        FOR,
        DOUBT,
        AGAINST
    }

    /** What was found; the text is the message {@code intake.finding.<KIND>}. */
    public enum Kind {
        COMMERCIAL(Tone.AGAINST),
        OUT_OF_PROVINCE(Tone.AGAINST),
        RESIDES_IN_PROVINCE(Tone.FOR),
        HAPPENED_IN_PROVINCE(Tone.FOR),
        CENTRAL_ORDER(Tone.FOR),
        PLACE_UNKNOWN(Tone.DOUBT),
        PLACE_OF_MATTER_UNKNOWN(Tone.DOUBT),
        RESIDENCE_UNKNOWN(Tone.DOUBT),
        NO_GROUP(Tone.AGAINST),
        GROUP_NOT_CHOSEN(Tone.DOUBT),
        GROUP_TO_CHECK(Tone.DOUBT),
        GROUP_PROVEN(Tone.FOR),
        GROUP_UNPROVEN(Tone.DOUBT),
        GROUP_NOT_OF_AGE(Tone.AGAINST),
        GROUP_AGE_UNKNOWN(Tone.DOUBT),
        GROUP_AGE_UNSURE(Tone.DOUBT),
        GROUP_STATUS_UNKNOWN(Tone.DOUBT),
        GROUP_STATUS_DIFFERS(Tone.AGAINST),
        GROUP_MINORITY_UNKNOWN(Tone.DOUBT),
        GROUP_NOT_MINORITY(Tone.AGAINST),
        GROUP_AREA_UNKNOWN(Tone.DOUBT),
        GROUP_VILLAGE_UNKNOWN(Tone.DOUBT),
        GROUP_LIST_MISSING(Tone.DOUBT),
        GROUP_AREA_SHOWN(Tone.FOR),
        GROUP_VILLAGE_NOT_FOUND(Tone.DOUBT),
        GROUP_VILLAGE_ENDED(Tone.DOUBT),
        VILLAGES_LISTED(Tone.DOUBT),
        VILLAGES_LISTED_OF_MANY(Tone.DOUBT),
        GROUP_AREA_NOT_DIFFICULT(Tone.AGAINST),
        GROUP_AREA_ENDED(Tone.AGAINST),
        GROUP_MATTER_UNKNOWN(Tone.AGAINST),
        GROUP_MATTER_NOT_CONNECTED(Tone.AGAINST),
        GROUP_COMPANION_UNKNOWN(Tone.DOUBT),
        GROUP_COMPANION_TOO_OLD(Tone.AGAINST),
        GROUP_NOT_NEAR_POOR(Tone.AGAINST),
        GROUP_NEAR_POOR_TO_CLEAR(Tone.DOUBT),
        GROUP_LAW_UNSURE(Tone.DOUBT),
        GROUP_NOT_YET_IN_FORCE(Tone.AGAINST),
        GROUP_NO_LONGER_IN_FORCE(Tone.AGAINST),
        GROUP_GOES_ON(Tone.DOUBT),
        GROUP_NEEDS_HARDSHIP(Tone.DOUBT),
        GROUP_MIGHT_BE_CLAIMED(Tone.DOUBT),
        GROUP_UNCLAIMED_NO_HARDSHIP(Tone.AGAINST),
        GROUP_NOT_CLAIMED(Tone.AGAINST),
        COPY_TO_COMPARE(Tone.DOUBT),
        COPY_NOT_CERTIFIED(Tone.DOUBT),
        PAPER_FOR_ONE_GROUP(Tone.DOUBT),
        PAPER_OF_ANOTHER_YEAR(Tone.DOUBT),
        PAPER_OUTDATED(Tone.DOUBT),
        PAPER_NOT_YET(Tone.DOUBT),
        PAPER_ISSUED_LATER(Tone.DOUBT),
        DOSSIER_LACKING(Tone.DOUBT),
        LIMITATION_NEAR(Tone.DOUBT),
        LIMITATION_NOW(Tone.DOUBT),
        LIMITATION_PASSED(Tone.DOUBT),
        HEARING_NEAR(Tone.DOUBT),
        HEARING_NOW(Tone.DOUBT),
        DEFENCE_APPOINTED(Tone.FOR),
        NOTIFIED_BY_AUTHORITY(Tone.FOR),
        NOTIFIED_OF_OTHERS(Tone.DOUBT),
        NOTIFIED_STATUS_UNKNOWN(Tone.DOUBT);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Kind kind, String... args) {
        return new Finding(kind, List.of(args), null);
    }

    static Finding citing(String article, Kind kind, String... args) {
        return new Finding(kind, List.of(args), article);
    }
}
