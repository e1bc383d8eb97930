package vn.tgpl.offices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;

/**
 * An office as others see it.
 *
 * @param abbreviation stands in case codes, e.g. {@code TT} or {@code CN1} (TT 12/2018 Đ11 k1)
 * @param provinceCode null for the Bureau
 * @param parent the centre of a branch, the department of a centre; null at the top
 * @param successor the office that took over, null while there is none
 */
public record OfficeView(
        OfficeId id,
        OfficeKind kind,
        String name,
        String abbreviation,
        @Nullable String provinceCode,
        @Nullable OfficeId parent,
        @Nullable OfficeId successor,
        @Nullable String address,
        @Nullable String phone,
        DateRange existence) {

    /** Whether the office exists on that day. */
    public boolean existsOn(LocalDate day) {
        return existence.contains(day);
    }

    /** Whether its last day lies before that day. */
    public boolean hasEndedBefore(LocalDate day) {
        LocalDate last = existence.to();
        return last != null && last.isBefore(day);
    }
}
