package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.shared.VietnameseText;

/**
 * What somebody found out about the place where a person resides; of another place it says nothing (Luật TGPL 2017 Đ7 k4).
 *
 * @param villageNotListed he looked through the villages of the commune that are listed, and the person lives in none
 * @param shownBy the paper, with its source, that says that the residence is an especially difficult area; counts where no list of
 *     the province is on record, null when none was named
 * @param communeCode of the place it is said of, null where no commune was told
 * @param village likewise
 */
public record AreaSaid(
        boolean villageNotListed,
        @Nullable String shownBy,
        @Nullable String communeCode,
        @Nullable String village) {

    public static final AreaSaid NOTHING = new AreaSaid(false, null, null, null);

    public AreaSaid {
        if (!villageNotListed && shownBy == null) {
            communeCode = null;
            village = null;
        }
    }

    static AreaSaid read(ResultSet request) throws SQLException {
        return new AreaSaid(
                request.getBoolean("village_not_listed"),
                request.getString("area_shown_by"),
                request.getString("area_commune"),
                request.getString("area_village"));
    }

    /** The same, said of that place. */
    public AreaSaid of(@Nullable String commune, @Nullable String inVillage) {
        return new AreaSaid(villageNotListed, shownBy, commune, inVillage);
    }

    /** What still counts when the person resides there, nothing where it was said of another place. */
    public AreaSaid at(@Nullable String commune, @Nullable String inVillage) {
        return isOf(commune, inVillage) ? this : NOTHING;
    }

    /** Whether something was said, and it was of another place. */
    public boolean isOutdated(@Nullable String commune, @Nullable String inVillage) {
        return !equals(NOTHING) && !isOf(commune, inVillage);
    }

    /** What was said of one place; the later word counts where they speak of two. */
    AreaSaid and(AreaSaid later) {
        if (later.equals(NOTHING)) {
            return this;
        }
        AreaSaid before = at(later.communeCode, later.village);
        return new AreaSaid(
                before.villageNotListed || later.villageNotListed,
                later.shownBy == null ? before.shownBy : later.shownBy,
                later.communeCode,
                later.village);
    }

    /** The area of that place, with what was said of it. */
    AreaView place(AreaView area, @Nullable String commune, @Nullable String inVillage) {
        AreaSaid said = at(commune, inVillage);
        AreaView told = said.villageNotListed ? area.comparedWithList() : area;
        return said.shownBy == null ? told : told.shown();
    }

    private boolean isOf(@Nullable String commune, @Nullable String inVillage) {
        return Objects.equals(communeCode, commune) && folded(village).equals(folded(inVillage));
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : VietnameseText.fold(name);
    }

    @Override
    public String toString() {
        return "AreaSaid[masked]";
    }
}
