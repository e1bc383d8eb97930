package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.intake.domain.AreaSaid;
import vn.tgpl.intake.form.AreaCheck;
import vn.tgpl.intake.form.AreaCheck.Place;
import vn.tgpl.intake.form.PlaceMarks;
import vn.tgpl.people.PersonFacts;

/** Asks what the lists of today do not tell of where somebody resides, and refuses what they tell otherwise (Luật TGPL 2017 Đ7 k4). */
@Component
class AreaQuestions {

    private final AreaCheck check;
    private final PlaceMarks marks;
    private final Catalogue catalogue;
    private final Clock clock;

    AreaQuestions(AreaCheck check, PlaceMarks marks, Catalogue catalogue, Clock clock) {
        this.check = check;
        this.marks = marks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void check(MatterForm form, Place place, Errors errors) {
        check.check(form.isVillageNotListed(), form.getAreaShownBy(), place, errors);
    }

    /** From now on the form is one of where the person resides. */
    void mark(CorrectionForm form, PersonFacts person) {
        form.setPlaceMark(marks.of(person.communeCode(), person.village()));
    }

    /** What was said of one place is asked again where the person resides in another by now. */
    void checkStillThere(CorrectionForm form, PersonFacts person, Errors errors) {
        if (form.saysOfPlace() && marks.isOfAnother(form.getPlaceMark(), person.communeCode(), person.village())) {
            errors.rejectValue(
                    form.isVillageNotListed() ? "villageNotListed" : "areaShownBy", "intake.form.area.again");
            mark(form, person);
        }
    }

    static Place place(PersonFacts person) {
        return new Place(person.provinceCode(), person.communeCode(), person.village());
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
        model.addAttribute("asksAreaPaper", check.asksPaper(place(person)));
        model.addAttribute("areaOutdated", said.isOutdated(person.communeCode(), person.village()));
    }
}
