package vn.tgpl.practitioners.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.domain.CardWithdrawal;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** Two who edit one practitioner at once. */
@Component
class MergedPractitioner {

    private final Merging merging;
    private final PractitionerChoices choices;
    private final Offices offices;
    private final MessageSource messages;

    MergedPractitioner(Merging merging, PractitionerChoices choices, Offices offices, MessageSource messages) {
        this.merging = merging;
        this.choices = choices;
        this.offices = offices;
        this.messages = messages;
    }

    void begin(PractitionerId id, EditedPractitioner stored, PractitionerForm form, Locale locale, Model model) {
        merging.begin(path(id), stored.version(), parts(form, form, stored.details(), false, locale), model);
    }

    /** Empty where the other one changed nothing that stands in the form. */
    Optional<String> page(
            PractitionerId id,
            EditedPractitioner stored,
            PractitionerForm form,
            PractitionerDetails typed,
            Locale locale,
            Model model) {
        return merging.page(
                new TwoForms(
                        path(id),
                        "practitioners",
                        stored.details().person().fullName(),
                        Map.of("version", Long.toString(stored.version())),
                        parts(PractitionerForm.of(stored), form, stored.details(), false, locale),
                        parts(form, form, typed, true, locale)),
                model);
    }

    /**
     * @param onto the form whose rows keep their places
     * @param typed of what was typed; a number left empty is the one on record
     */
    private List<Part> parts(
            PractitionerForm form, PractitionerForm onto, PractitionerDetails details, boolean typed, Locale locale) {
        NationalId number = details.person().nationalId();
        Parts parts = merging.parts(form);
        new TermParts("contracts", "practitioners.form.contractSince", messages, locale)
                .add(parts, form.getContracts(), onto.getContracts());
        new TermParts("suspensions", "practitioners.form.suspensionSince", messages, locale)
                .add(parts, form.getSuspensions(), onto.getSuspensions());
        return parts.text("practitioners.form.fullName", "person.fullName")
                .shown("practitioners.form.sex", sex(details, locale), "person.sex")
                .coded("practitioners.form.kind", choices.kindLabel(details.kind(), locale), "kind")
                .coded("practitioners.form.office", office(details), "officeId")
                .shown("practitioners.form.birth", birth(details), "person.birth")
                .text("practitioners.form.card", "card.number")
                .text("practitioners.form.cardIssuedOn", "card.issuedOn")
                .text("practitioners.form.cardValidTo", "card.validTo")
                .text("practitioners.form.advisingSince", "person.advisingSince")
                .shown(
                        "practitioners.form.withdrawal",
                        withdrawal(details),
                        "card.withdrawnOn",
                        "card.decision",
                        "card.reason")
                .text("practitioners.form.languages", "languages")
                .shown("practitioners.form.phone", phone(details), "person.phone")
                .masked(
                        "practitioners.form.nationalId",
                        number == null ? (typed ? null : "") : number.value(),
                        number == null ? null : number.masked(),
                        "person.nationalId")
                .masked(
                        "practitioners.form.account",
                        Objects.toString(details.account(), ""),
                        choices.account(details),
                        "accountId")
                .list();
    }

    private static String path(PractitionerId id) {
        return "/practitioners/" + id;
    }

    private String office(PractitionerDetails details) {
        return offices.find(details.office()).map(OfficeView::name).orElse("");
    }

    private @Nullable String sex(PractitionerDetails details, Locale locale) {
        Sex sex = details.person().sex();
        return sex == null ? null : messages.getMessage("shared.sex." + sex, null, locale);
    }

    private static @Nullable String birth(PractitionerDetails details) {
        BirthDate birth = details.person().birth();
        return birth == null ? null : birth.display();
    }

    private static @Nullable String withdrawal(PractitionerDetails details) {
        CardWithdrawal withdrawal = details.card().withdrawal();
        return withdrawal == null
                ? null
                : String.join(" · ", Display.date(withdrawal.on()), withdrawal.decision(), withdrawal.reason());
    }

    private static @Nullable String phone(PractitionerDetails details) {
        PhoneNumber phone = details.person().phone();
        return phone == null ? null : phone.display();
    }
}
