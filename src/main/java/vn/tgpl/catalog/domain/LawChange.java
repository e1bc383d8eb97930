package vn.tgpl.catalog.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawVersionChanged;

/**
 * A step in the making of a wording, as its history keeps it.
 *
 * @param group code of the group it was about, null when it was about the wording as a whole
 * @param by name of who took it
 */
public record LawChange(
        LawVersionChanged.Change kind, @Nullable String group, List<Detail> details, Instant at, String by) {

    public LawChange {
        details = List.copyOf(details);
    }

    /**
     * One field that says something else now.
     *
     * @param before null when nothing was said
     * @param after null when nothing is said any more
     */
    public record Detail(
            LawField field,
            @Nullable String before,
            @Nullable String after) {

        @Override
        public String toString() {
            return field + ": " + before + " → " + after;
        }
    }

    /** Field by field, what two wordings of a group say differently; empty stands for no such group. */
    static List<Detail> between(Optional<EligibilityGroupView> before, Optional<EligibilityGroupView> after) {
        return Arrays.stream(LawField.values())
                .map(field -> new Detail(field, field.of(before), field.of(after)))
                .filter(detail -> !Objects.equals(detail.before(), detail.after()))
                .toList();
    }
}
