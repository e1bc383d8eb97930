package vn.tgpl.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;

/**
 * Where somebody resided on the day on which he was accepted or joined, as far as it was told. Whoever moves since belongs to his
 * group still (Luật TGPL 2017 Đ7 k4, Đ37 k3).
 *
 * @param kind whether that was an especially difficult area by the lists of that day, or by a paper that was named; null while
 *     what was told leaves it open
 * @param communeCode null while nobody told it
 * @param village within the commune, null while nobody told it
 */
@Embeddable
public record Residence(
        @Enumerated(EnumType.STRING) @Column(name = "residence") @Nullable
        AreaKind kind,

        @Column(name = "residence_commune") @Nullable String communeCode,
        @Column(name = "residence_village") @Nullable String village) {

    public static final Residence UNKNOWN = new Residence(null, null, null);

    public Residence {
        if (kind != null && kind.isOpen()) {
            kind = null;
        }
    }

    /**
     * Whether that was an especially difficult area, be it by the lists or, where there were none, by a paper: the law asks where
     * somebody resides, not how it is known (TT 12/2018 Đ6 k2).
     */
    public boolean isDifficult() {
        return kind == AreaKind.DIFFICULT || kind == AreaKind.SHOWN;
    }

    /** As it is kept: a row in which nothing is told has none. */
    public static Residence of(@Nullable Residence kept) {
        return Objects.requireNonNullElse(kept, UNKNOWN);
    }

    /** The place with what is told of it later, to be judged anew; a village belongs to the commune it was told with. */
    public Residence told(ToldFacts told) {
        String commune = told.communeCode() == null ? communeCode : told.communeCode();
        String known = Objects.equals(commune, communeCode) ? village : null;
        return new Residence(null, commune, told.village() == null ? known : told.village());
    }

    @Override
    public String toString() {
        return "Residence[" + kind + "]";
    }
}
