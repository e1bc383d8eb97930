package vn.tgpl.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof paper as it was shown, with what stands on it as far as it was noted.
 *
 * @param number its number and sign, null when not noted
 * @param issuer the authority that issued it, null when not noted
 * @param issuedOn its day, null when not noted; one that is still to come proves nothing
 * @param certifiedYear the year for which it confirms something, null when not noted
 */
@Embeddable
public record PaperShown(
        @Enumerated(EnumType.STRING) PaperForm shownAs,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable Integer certifiedYear) {

    /** Nothing noted but how it was shown. */
    public static PaperShown as(PaperForm form) {
        return new PaperShown(form, null, null, null, null);
    }

    /** The year a paper of one year confirms: the one noted, or else that of its issue; null when neither is known. */
    public @Nullable Integer yearConfirmed() {
        return certifiedYear == null && issuedOn != null ? (Integer) issuedOn.getYear() : certifiedYear;
    }

    /**
     * Whether it confirms a year too long ago. Those of poor households are renewed at the turn of the year, so that of last year
     * proves still (TT 08/2017/TT-BTP Đ33 k2, k6).
     */
    public boolean isOutdated(LocalDate day) {
        Integer year = yearConfirmed();
        return year != null && year < day.getYear() - 1;
    }

    /** Whether it confirms a year that has not begun. */
    public boolean isOfYearToCome(LocalDate day) {
        Integer year = yearConfirmed();
        return year != null && year > day.getYear();
    }

    /** Whether it is said to be issued after that day. */
    public boolean isIssuedAfter(LocalDate day) {
        return issuedOn != null && issuedOn.isAfter(day);
    }

    /** Whether a paper of one year confirms the one of that day, or the one before. */
    public boolean isOfItsTime(LocalDate day) {
        return !isOutdated(day) && !isOfYearToCome(day);
    }

    @Override
    public String toString() {
        return "PaperShown[" + shownAs + "]";
    }
}
