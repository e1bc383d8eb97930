package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ResidenceCorrection;
import vn.tgpl.casework.domain.ResidenceThen;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.ListedVillages;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** What the form of a residence of an earlier day offers: the communes of that day, and the one that is kept. */
@Component
class ResidencePage {

    private final ResidenceThen residences;
    private final ResidenceWords words;
    private final CommunesThen communes;
    private final Catalogue catalogue;

    ResidencePage(ResidenceThen residences, ResidenceWords words, CommunesThen communes, Catalogue catalogue) {
        this.residences = residences;
        this.words = words;
        this.communes = communes;
        this.catalogue = catalogue;
    }

    /** The form as it stands. */
    String open(CaseFile file, CorrectedResidenceForm form, Model model) {
        ResidenceThen.Read then = of(file, form.getPerson());
        form.getTold().fill(then);
        return show(file, form, model);
    }

    String show(CaseFile file, CorrectedResidenceForm form, Model model) {
        UUID person = form.getPerson();
        ResidenceThen.Read then = of(file, person);
        String commune = form.getTold().getCommuneCode();
        model.addAttribute("ofWhom", file.owingName(person));
        model.addAttribute("day", Display.date(then.on()));
        model.addAttribute("now", words.of(then.residence(), then.said().areaShownBy()));
        if (form.getProvinceCode() == null) {
            form.setProvinceCode(communes.province(commune, file, person));
        }
        model.addAttribute("communes", offered(form, then));
        model.addAttribute("provinces", communes.provinces(then.on()));
        model.addAttribute("listed", commune == null ? "" : listed(commune, then.on()));
        return "casework/residence";
    }

    /** Whoever was never helped in the case, or is not any more, has no residence to correct. */
    private ResidenceThen.Read of(CaseFile file, @Nullable UUID person) {
        if (person != null && file.joinedAs(person).isEmpty()) {
            throw new NotFound();
        }
        return residences.of(file, person);
    }

    void check(CorrectedResidenceForm form, CaseFile file, Errors errors) {
        ResidenceThen.Read then = of(file, form.getPerson());
        String commune = form.getTold().getCommuneCode();
        if (commune != null && !commune.equals(then.residence().communeCode()) && !communes.isOf(commune, then.on())) {
            errors.rejectValue("told.communeCode", "validation.unknownChoice");
        }
        ListedVillages village =
                ListedVillages.of(catalogue, commune, form.getTold().getVillage(), then.on());
        if (village.areSeveral()) {
            errors.rejectValue("told.village", "people.form.village.several", new Object[] {village.names()}, null);
        } else {
            form.getTold().setVillage(village.name());
        }
    }

    /** The communes of that day of the province that was chosen, and the one that stands there though it had ended. */
    private List<Option> offered(CorrectedResidenceForm form, ResidenceThen.Read then) {
        String province = form.getProvinceCode();
        List<Option> ofThatDay = province == null ? List.of() : communes.in(province, then.on());
        return Stream.concat(
                        Stream.ofNullable(then.residence().communeCode())
                                .filter(kept -> communes.liesIn(province, kept))
                                .filter(kept -> ofThatDay.stream()
                                        .noneMatch(option -> option.value().equals(kept)))
                                .map(kept -> new Option(
                                        kept, Objects.requireNonNullElse(catalogue.residence(kept, null), kept))),
                        ofThatDay.stream())
                .toList();
    }

    private String listed(String commune, LocalDate on) {
        return String.join(", ", catalogue.difficultVillages(commune, on));
    }

    void tell(ResidenceCorrection.@Nullable Judged judged, RedirectAttributes redirect) {
        ResidenceCorrection.Judged done = Objects.requireNonNull(judged);
        Flash.done(
                redirect,
                "casework.residence.done",
                words.counts(done.residence().kind(), null));
        if (!done.against().isEmpty()) {
            Flash.note(redirect, "casework.residence.outside", String.join("; ", done.against()));
        } else if (!done.open().isEmpty()) {
            Flash.note(redirect, "casework.residence.unsure", String.join("; ", done.open()));
        }
    }
}
