package vn.tgpl.intake.domain;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody resides, as far as it stands on a form that is still being filled. The form begins with the province of
 * the centre, so that its communes can be chosen at once; that alone tells of nobody (Luật TGPL 2017 Đ26 k1 điểm a).
 *
 * @param known whether it was taken over from what is on record of the person
 */
public record ResidenceTold(
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable String addressLine,
        boolean known) {

    /**
     * The province somebody told.
     *
     * @param own province of the centre, with which the form begins
     * @return null while nobody told one, and it is still to be asked for
     */
    public @Nullable String province(String own) {
        boolean more = known || Stream.of(communeCode, addressLine).anyMatch(Objects::nonNull);
        return more || !own.equals(provinceCode) ? provinceCode : null;
    }

    @Override
    public String toString() {
        return "ResidenceTold[masked]";
    }
}
