package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a practitioner is chosen in spite of what the check found.
 *
 * @param agreedOn day of the written agreement of the parties (Luật TGPL 2017 Đ25 k2 a)
 * @param note what was agreed, or why there is no conflict
 */
public record Waiver(@Nullable LocalDate agreedOn, @Nullable String note) {

    public static final Waiver NONE = new Waiver(null, null);

    @Override
    public String toString() {
        return "Waiver[" + agreedOn + "]";
    }
}
