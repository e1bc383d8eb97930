package vn.tgpl.casework.list;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/**
 * Which cases a list shows; null leaves a thing open.
 *
 * @param group the one under which the case counts
 * @param practitioner who performs it now
 * @param year year of the register, of four digits
 * @param words part of a name or of a case code, an identity number or a telephone number
 */
public record CaseListFilter(
        @Nullable CaseState state,
        @Nullable FormOfAid form,
        @Nullable String field,
        @Nullable OfficeId office,
        @Nullable String group,
        @Nullable PractitionerId practitioner,
        @Nullable Integer year,
        @Nullable Due due,
        @Nullable String words) {

    /** When the next deadline of a case lies. */
    public enum Due {
        OVERDUE,
        TODAY,
        WEEK
    }

    @Override
    public String toString() {
        return "CaseListFilter";
    }
}
