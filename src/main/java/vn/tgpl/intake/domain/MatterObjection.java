package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;

/** What the law has against what is said of a matter. */
public enum MatterObjection {
    /** TT 12/2018 Đ6 k1 điểm b: a hearing that has been held makes nothing urgent; the stage tells that it was. */
    HEARING_HELD,
    /** BLTTHS 2015 Đ76: a defender is appointed in criminal proceedings only. */
    DEFENCE_NOT_CRIMINAL,
    /** BLTTHS 2015 Đ76: for whoever is accused, not for a victim, whose rights somebody protects (Đ84), or a witness. */
    DEFENCE_NOT_OF_ACCUSED;

    /**
     * What is said of a matter; what is null is not said.
     *
     * @param hearingOn a day on record is not judged again, and left out
     * @param appointedDefence an authority asked that a defender be appointed
     */
    public record Said(
            @Nullable LocalDate hearingOn,
            boolean appointedDefence,
            @Nullable String fieldCode,
            @Nullable String statusCode) {}

    public static Set<MatterObjection> of(Said said, Catalogue catalogue, LocalDate day) {
        Set<MatterObjection> objections = said.appointedDefence()
                ? ofDefence(said.fieldCode(), said.statusCode(), catalogue, day)
                : EnumSet.noneOf(MatterObjection.class);
        LocalDate hearing = said.hearingOn();
        if (isHeld(hearing, day)) {
            objections.add(HEARING_HELD);
        }
        return objections;
    }

    // TT 12/2018 Đ6 k1 điểm b
    /** Whether that hearing makes nothing urgent any more; not where none was told. */
    public static boolean isHeld(@Nullable LocalDate hearing, LocalDate day) {
        return hearing != null && hearing.isBefore(day);
    }

    /** Against the appointment of a defender in that field of law for whoever stands so. */
    static Set<MatterObjection> ofDefence(
            @Nullable String field, @Nullable String status, Catalogue catalogue, LocalDate day) {
        Set<MatterObjection> objections = EnumSet.noneOf(MatterObjection.class);
        if (field != null && !catalogue.is(CodeMark.CRIMINAL, field, day)) {
            objections.add(DEFENCE_NOT_CRIMINAL);
        }
        if (status != null && !catalogue.is(CodeMark.DEFENDED, status, day)) {
            objections.add(DEFENCE_NOT_OF_ACCUSED);
        }
        return objections;
    }
}
