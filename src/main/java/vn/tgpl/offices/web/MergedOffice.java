package vn.tgpl.offices.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.offices.domain.OfficeFacts;
import vn.tgpl.offices.domain.OfficePlace;
import vn.tgpl.offices.domain.StoredOffice;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;

/** Two who edit one office at once. */
@Component
class MergedOffice {

    private final Merging merging;
    private final OfficeChoices choices;

    MergedOffice(Merging merging, OfficeChoices choices) {
        this.merging = merging;
        this.choices = choices;
    }

    /** Lets the form carry how the office stands while it is edited. */
    void begin(StoredOffice office, OfficeForm form, Model model) {
        merging.begin(path(office), version(office), parts(office, form), model);
    }

    /** Empty where the other one changed nothing that stands in the form. */
    Optional<String> page(StoredOffice office, OfficeForm typed, Model model) {
        return merging.page(
                new TwoForms(
                        path(office),
                        "offices",
                        office.facts().name(),
                        Map.of("version", Long.toString(version(office))),
                        parts(office, OfficeForm.of(office)),
                        parts(office, typed)),
                model);
    }

    private List<Part> parts(StoredOffice office, OfficeForm form) {
        OfficeFacts facts = form.facts();
        Parts parts = merging.parts(form).text("offices.name", "name").text("offices.abbreviation", "abbreviation");
        // where the province follows from the parent, the form does not carry it
        if (OfficePlace.asksProvince(office.kind())) {
            parts.coded("offices.province", choices.province(facts.provinceCode()), "provinceCode");
        }
        return parts.coded("offices.parent", choices.name(facts.parent()), "parent")
                .text("offices.address", "address")
                .text("offices.phone", "phone")
                .text("offices.from", "from")
                .text("offices.to", "to")
                .coded("offices.successor", choices.name(facts.successor()), "successor")
                .list();
    }

    private static long version(StoredOffice office) {
        return Objects.requireNonNull(office.version());
    }

    private static String path(StoredOffice office) {
        return OfficeController.PAGE + "/" + office.id();
    }
}
