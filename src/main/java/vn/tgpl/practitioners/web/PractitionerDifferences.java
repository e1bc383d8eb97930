package vn.tgpl.practitioners.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.practitioners.domain.CardWithdrawal;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** Tells what a stale form of a practitioner would overwrite; saving once more does so knowingly. */
@Component
class PractitionerDifferences {

    private final PractitionerChoices choices;
    private final Offices offices;
    private final MessageSource messages;

    PractitionerDifferences(PractitionerChoices choices, Offices offices, MessageSource messages) {
        this.choices = choices;
        this.offices = offices;
        this.messages = messages;
    }

    List<Difference> between(PractitionerDetails stored, PractitionerDetails typed, Locale locale) {
        Differences differences = new Differences(messages)
                .compare(
                        "practitioners.form.fullName",
                        stored.person().fullName(),
                        typed.person().fullName())
                .compare("practitioners.form.sex", sex(stored, locale), sex(typed, locale))
                .compare(
                        "practitioners.form.kind",
                        choices.kindLabel(stored.kind(), locale),
                        choices.kindLabel(typed.kind(), locale))
                .compare("practitioners.form.office", office(stored), office(typed))
                .compare("practitioners.form.birth", birth(stored), birth(typed))
                .compare(
                        "practitioners.form.card",
                        stored.card().number(),
                        typed.card().number())
                .compare(
                        "practitioners.form.cardIssuedOn",
                        Display.date(stored.card().issuedOn()),
                        Display.date(typed.card().issuedOn()))
                .compare(
                        "practitioners.form.cardValidTo",
                        Display.date(stored.card().validTo()),
                        Display.date(typed.card().validTo()))
                .compare(
                        "practitioners.form.advisingSince",
                        Display.date(stored.person().advisingSince()),
                        Display.date(typed.person().advisingSince()))
                .compare("practitioners.form.withdrawal", withdrawal(stored), withdrawal(typed))
                .compare("practitioners.form.contract", range(stored.contract()), range(typed.contract()))
                .compare("practitioners.form.suspension", range(stored.suspension()), range(typed.suspension()))
                .compare("practitioners.form.languages", stored.languages(), typed.languages())
                .compare("practitioners.form.phone", phone(stored), phone(typed));
        NationalId number = typed.person().nationalId();
        if (number != null && !number.equals(stored.person().nationalId())) {
            differences.add("practitioners.form.nationalId", masked(stored));
        }
        if (!Objects.equals(stored.account(), typed.account())) {
            differences.add("practitioners.form.account", choices.account(stored));
        }
        return differences.list();
    }

    private String office(PractitionerDetails details) {
        return offices.find(details.office()).map(OfficeView::name).orElse("");
    }

    private @Nullable String sex(PractitionerDetails details, Locale locale) {
        Sex sex = details.person().sex();
        return sex == null ? null : messages.getMessage("shared.sex." + sex, null, locale);
    }

    private static @Nullable String masked(PractitionerDetails details) {
        NationalId number = details.person().nationalId();
        return number == null ? null : number.masked();
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

    private static @Nullable String range(@Nullable DateRange range) {
        return range == null ? null : Display.date(range.from()) + " – " + Display.date(range.to());
    }
}
