package vn.tgpl.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.domain.OfficeFacts;
import vn.tgpl.offices.domain.OfficePlace;
import vn.tgpl.offices.domain.StoredOffice;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.TwoForms;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** Puts together the pages with the form of an office. */
@Component
class OfficePage {

    private final OfficeChoices choices;
    private final Merging merging;
    private final MessageSource messages;

    OfficePage(OfficeChoices choices, Merging merging, MessageSource messages) {
        this.choices = choices;
        this.merging = merging;
        this.messages = messages;
    }

    /** For an office that is still to be written down. */
    void fill(OfficeKind kind, Model model) {
        fill(kind, choices.provinces(), null, null, model);
    }

    /** What may be chosen today, and what is stored though it may not be chosen any more. */
    void fill(StoredOffice office, Model model) {
        OfficeFacts facts = office.facts();
        fill(office.kind(), choices.provinces(facts.provinceCode()), facts.parent(), facts.successor(), model);
        model.addAttribute("goesOn", goesOn(facts));
        model.addAttribute("takenOver", choices.leftTo(office.id()));
    }

    private void fill(
            OfficeKind kind,
            List<Option> provinces,
            @Nullable OfficeId parent,
            @Nullable OfficeId successor,
            Model model) {
        model.addAttribute("kind", choices.kind(kind));
        model.addAttribute("asksProvince", OfficePlace.asksProvince(kind));
        model.addAttribute("asksParent", OfficePlace.parentOf(kind).isPresent());
        model.addAttribute("provinces", provinces);
        model.addAttribute("parents", choices.parents(kind, parent));
        model.addAttribute("successors", choices.successors(kind, successor));
    }

    /** From when somebody else, or nobody, goes on with what the office leaves; null while it has no last day. */
    private @Nullable String goesOn(OfficeFacts facts) {
        LocalDate last = facts.to();
        if (last == null) {
            return null;
        }
        String next = Display.date(last.plusDays(1));
        return facts.successor() == null
                ? text("offices.goesOn.nobody", next)
                : text("offices.goesOn", next, choices.name(facts.successor()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Lets the form carry how the office stands while it is edited. */
    void begin(StoredOffice office, OfficeForm form, Model model) {
        merging.begin(path(office), version(office), parts(office, form), model);
    }

    /** Two who edited it at once; empty where the other one changed nothing that stands in the form. */
    Optional<String> merge(StoredOffice office, OfficeForm typed, Model model) {
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
        return merging.parts(form)
                .text("offices.name", "name")
                .text("offices.abbreviation", "abbreviation")
                .shown("offices.province", province(office, facts), "provinceCode")
                .shown("offices.parent", choices.name(facts.parent()), "parent")
                .text("offices.address", "address")
                .text("offices.phone", "phone")
                .text("offices.from", "from")
                .text("offices.to", "to")
                .shown("offices.successor", choices.name(facts.successor()), "successor")
                .list();
    }

    private static long version(StoredOffice office) {
        return Objects.requireNonNull(office.version());
    }

    private static String path(StoredOffice office) {
        return OfficeController.PAGE + "/" + office.id();
    }

    /** Where the province follows from the parent, the form does not carry it. */
    private String province(StoredOffice office, OfficeFacts facts) {
        return OfficePlace.asksProvince(office.kind()) ? choices.province(facts.provinceCode()) : "";
    }
}
