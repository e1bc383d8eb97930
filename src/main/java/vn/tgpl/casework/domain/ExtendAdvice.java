package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Takes longer for written advice than the first ten days: thirty days, or until a day that the beneficiary agreed to (Luật
 * TGPL 2017 Đ32 k2).
 *
 * @param agreedOn day of the agreement, null without one; present together with {@code agreedUntil}
 * @param agreedUntil last day as agreed
 */
public record ExtendAdvice(
        CaseId caseId,
        long version,
        String reason,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate agreedUntil) {

    @Override
    public String toString() {
        return "ExtendAdvice[" + caseId + "]";
    }
}
