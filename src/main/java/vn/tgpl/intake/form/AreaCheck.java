package vn.tgpl.intake.form;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.TickRefusal;

/** Refuses what is said of a residence where the lists of today tell it otherwise (Luật TGPL 2017 Đ7 k4). */
@Component
public class AreaCheck {

    private final Catalogue catalogue;
    private final Clock clock;

    AreaCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Where somebody is said to reside; null of each that is not told. */
    public record Place(
            @Nullable String province,
            @Nullable String commune,
            @Nullable String village) {

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    /**
     * @param villageNotListed somebody says that the village is none of those listed
     * @param areaShownBy the paper that is said to tell of the place, null where none is named
     * @param errors of a form with the fields {@code villageNotListed} and {@code areaShownBy}
     */
    public void check(boolean villageNotListed, @Nullable String areaShownBy, Place place, Errors errors) {
        if (villageNotListed) {
            TickRefusal.of(catalogue, place.commune(), place.village(), LocalDate.now(clock))
                    .ifPresent(refusal -> refuse(refusal, errors));
        }
        if (areaShownBy != null && !asksPaper(place)) {
            errors.rejectValue("areaShownBy", "intake.form.areaShownBy.list");
        }
    }

    private static void refuse(TickRefusal refusal, Errors errors) {
        String key =
                switch (refusal.reason()) {
                    case COMMUNE_NOT_TOLD -> "intake.form.villageNotListed.noCommune";
                    case VILLAGE_NOT_TOLD -> "intake.form.villageNotListed.untold";
                    case NO_LIST -> "intake.form.villageNotListed.noList";
                    case COMMUNE_LISTED -> "intake.form.villageNotListed.commune";
                    case VILLAGE_LISTED -> "intake.form.villageNotListed.listed";
                };
        String[] name = {refusal.name()};
        errors.rejectValue("villageNotListed", key, name, null);
    }

    /** Whether a paper tells what no list does: none of the province is on record, or nobody told the province. */
    public boolean asksPaper(Place place) {
        LocalDate today = LocalDate.now(clock);
        AreaKind kind = catalogue.area(place.commune(), place.village(), today);
        String province = place.province();
        return kind == AreaKind.NO_LIST
                || (kind == AreaKind.UNKNOWN && (province == null || !catalogue.hasAreaList(province, today)));
    }
}
