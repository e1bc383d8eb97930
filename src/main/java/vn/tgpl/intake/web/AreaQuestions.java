package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.intake.domain.AreaSaid;
import vn.tgpl.people.PersonFacts;

/** Asks what the lists of today do not tell of where somebody resides, and refuses what they tell otherwise (Luật TGPL 2017 Đ7 k4). */
@Component
class AreaQuestions {

    private final Catalogue catalogue;
    private final Clock clock;

    AreaQuestions(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Where somebody is said to reside; null of each that is not told. */
    record Place(
            @Nullable String province,
            @Nullable String commune,
            @Nullable String village) {

        static Place of(PersonFacts person) {
            return new Place(person.provinceCode(), person.communeCode(), person.village());
        }

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    void check(MatterForm form, Place place, Errors errors) {
        String commune = place.commune();
        if (form.isVillageNotListed() && commune != null) {
            checkVillage(commune, place.village(), errors);
        }
        if (form.getAreaShownBy() != null && !asksPaper(place)) {
            errors.rejectValue("areaShownBy", "intake.form.areaShownBy.list");
        }
    }

    private void checkVillage(String commune, @Nullable String village, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        AreaKind kind = catalogue.area(commune, village, today);
        if (kind == AreaKind.VILLAGE_NOT_TOLD) {
            errors.rejectValue("villageNotListed", "intake.form.villageNotListed.untold");
        } else if (kind == AreaKind.DIFFICULT && catalogue.area(commune, null, today) == AreaKind.DIFFICULT) {
            String[] name = {catalogue.communeName(commune)};
            errors.rejectValue("villageNotListed", "intake.form.villageNotListed.commune", name, null);
        } else if (kind == AreaKind.DIFFICULT) {
            String[] name = {village};
            errors.rejectValue("villageNotListed", "intake.form.villageNotListed.listed", name, null);
        }
    }

    /** Whether a paper tells what no list does: none of the province is on record, or nobody told the province. */
    private boolean asksPaper(Place place) {
        LocalDate today = LocalDate.now(clock);
        AreaKind kind = catalogue.area(place.commune(), place.village(), today);
        String province = place.province();
        return kind == AreaKind.NO_LIST
                || (kind == AreaKind.UNKNOWN && (province == null || !catalogue.hasAreaList(province, today)));
    }

    /** For a form on which the residence is typed, too: the paper is asked for where the province chosen has no list. */
    void show(Model model) {
        LocalDate today = LocalDate.now(clock);
        String unlisted = catalogue.provincesInForce(today).stream()
                .map(ProvinceView::code)
                .filter(code -> !catalogue.hasAreaList(code, today))
                .collect(Collectors.joining("|"));
        model.addAttribute("asksAreaPaper", !unlisted.isEmpty());
        model.addAttribute("areaPaperWhen", "person.provinceCode=" + unlisted);
    }

    /** For a form of somebody on record; what was said of another place is to be said anew. */
    void show(AreaSaid said, PersonFacts person, Model model) {
        model.addAttribute("asksAreaPaper", asksPaper(Place.of(person)));
        model.addAttribute("areaOutdated", said.isOutdated(person.communeCode(), person.village()));
    }
}
