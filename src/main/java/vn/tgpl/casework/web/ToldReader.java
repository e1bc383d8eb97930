package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ResidenceThen;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.ListedVillages;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.shared.BirthDate;

/** Reads what papers tell of a person, and shows what may be chosen. */
@Component
class ToldReader {

    private final Catalogue catalogue;
    private final CommunesThen communes;
    private final ResidenceThen residences;
    private final CaseTexts texts;
    private final Clock clock;

    ToldReader(Catalogue catalogue, CommunesThen communes, ResidenceThen residences, CaseTexts texts, Clock clock) {
        this.residences = residences;
        this.catalogue = catalogue;
        this.communes = communes;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param person of whom it is told, null for the principal beneficiary */
    ToldFacts read(ToldFields fields, CaseFile file, @Nullable UUID person, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        BirthDate birth = BirthDate.parse(fields.getBirth(), today).orElse(null);
        if (fields.getBirth() != null && birth == null) {
            errors.rejectValue("told.birth", "people.form.birth.invalid");
        }
        known(CodeList.ETHNICITY, "told.ethnicityCode", fields.getEthnicityCode(), today, errors);
        known(CodeList.PROCEDURAL_STATUS, "told.statusCode", fields.getStatusCode(), today, errors);
        String commune = fields.getCommuneCode();
        if (commune != null && communes.areNone(commune, file, person)) {
            errors.rejectValue("told.communeCode", "validation.unknownChoice");
        }
        return new ToldFacts(
                birth,
                fields.getEthnicityCode(),
                village(fields, file, person, errors),
                fields.getStatusCode(),
                fields.getClaimedAs(),
                fields.isVillageNotListed(),
                fields.getCommuneCode(),
                fields.getAreaShownBy());
    }

    /** As the list of that day names it, where it names one so. */
    private @Nullable String village(ToldFields fields, CaseFile file, @Nullable UUID person, Errors errors) {
        ResidenceThen.Read then = residences.of(file, person);
        String commune = fields.getCommuneCode() == null ? then.residence().communeCode() : fields.getCommuneCode();
        ListedVillages village = ListedVillages.of(catalogue, commune, fields.getVillage(), then.on());
        if (village.areSeveral()) {
            errors.rejectValue("told.village", "people.form.village.several", new Object[] {village.names()}, null);
        }
        return village.name();
    }

    /** What is asked of the commune, with the one on record now where there is one: the person may have moved. */
    String communeHint(CaseFile.Person person) {
        String stored = person.communeCode();
        return stored == null
                ? texts.text("casework.papers.commune.hint")
                : texts.text("casework.papers.commune.stored", catalogue.communeName(stored));
    }

    private void known(CodeList list, String field, @Nullable String code, LocalDate today, Errors errors) {
        if (code != null && catalogue.choosable(list, code, today).isEmpty()) {
            errors.rejectValue(field, "validation.unknownChoice");
        }
    }

    /** @param owed what is still to be told, of which each has its field, as has what was typed */
    void show(Set<OpenFact> owed, ToldFields fields, Model model) {
        LocalDate today = LocalDate.now(clock);
        Set<OpenFact> open =
                Stream.concat(owed.stream(), fields.typed().stream()).collect(Collectors.toUnmodifiableSet());
        model.addAttribute("open", open.stream().map(OpenFact::name).toList());
        model.addAttribute(
                "ethnicities",
                open.contains(OpenFact.ETHNICITY) ? catalogue.options(CodeList.ETHNICITY, today) : List.of());
        model.addAttribute(
                "statuses",
                open.contains(OpenFact.STATUS) ? catalogue.options(CodeList.PROCEDURAL_STATUS, today) : List.of());
        model.addAttribute("claimedAs", texts.options("intake.claimed-as.", ClaimedAs.values()));
    }
}
