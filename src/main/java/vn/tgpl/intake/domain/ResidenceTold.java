package vn.tgpl.intake.domain;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody resides, as far as it stands on the form of a new request. The form may begin with the province of the
 * centre, so that its communes can be chosen at once; that alone tells of nobody (Luật TGPL 2017 Đ26 k1 điểm a).
 *
 * @param preset province with which the form began before anybody was asked, null when it began with none
 * @param known whether it was taken over from what is on record of the person
 */
public record ResidenceTold(
        @Nullable String preset,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable String addressLine,
        boolean known) {

    /** Whether somebody told anything of the place: another province than the preset one, a commune, an address. */
    public boolean isTold() {
        return known
                || Stream.of(communeCode, addressLine).anyMatch(Objects::nonNull)
                || !Objects.equals(preset, provinceCode);
    }

    /** The province somebody told, null while nobody told one and it is still to be asked for. */
    public @Nullable String province() {
        return isTold() ? provinceCode : null;
    }

    @Override
    public String toString() {
        return "ResidenceTold[masked]";
    }
}
