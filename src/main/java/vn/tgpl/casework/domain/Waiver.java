package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a practitioner is chosen in spite of what the check found.
 *
 * @param agreedOn day of the written agreement of the parties (Luật TGPL 2017 Đ25 k2 a)
 * @param note what was agreed, or why there is no conflict
 * @param toldApart whoever reads like an executor was looked at and is somebody else, as the note tells
 */
public record Waiver(@Nullable LocalDate agreedOn, @Nullable String note, boolean toldApart) {

    public static final Waiver NONE = new Waiver(null, null);

    public Waiver(@Nullable LocalDate agreedOn, @Nullable String note) {
        this(agreedOn, note, false);
    }

    @Override
    public String toString() {
        return "Waiver[" + agreedOn + "]";
    }
}
