package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.refusal.AgreementInFuture;

/**
 * Why a practitioner is chosen in spite of what the check found.
 *
 * @param agreedOn day of the written agreement of the parties (Luật TGPL 2017 Đ25 k2 a)
 * @param note what was agreed, or why there is no conflict
 */
public record Waiver(@Nullable LocalDate agreedOn, @Nullable String note) {

    public static final Waiver NONE = new Waiver(null, null);

    /** An agreement cannot be noted before its day. */
    void refuseAgreementAfter(LocalDate today) {
        if (agreedOn != null && agreedOn.isAfter(today)) {
            throw new AgreementInFuture();
        }
    }

    @Override
    public String toString() {
        return "Waiver[" + agreedOn + "]";
    }
}
