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
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Display;
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
                .compare("practitioners.form.fullName", stored.fullName(), typed.fullName())
                .compare("practitioners.form.sex", sex(stored.sex(), locale), sex(typed.sex(), locale))
                .compare(
                        "practitioners.form.kind",
                        choices.kindLabel(stored.kind(), locale),
                        choices.kindLabel(typed.kind(), locale))
                .compare("practitioners.form.office", office(stored), office(typed))
                .compare("practitioners.form.card", stored.cardNumber(), typed.cardNumber())
                .compare(
                        "practitioners.form.cardIssuedOn",
                        Display.date(stored.cardIssuedOn()),
                        Display.date(typed.cardIssuedOn()))
                .compare("practitioners.form.contract", range(stored.contract()), range(typed.contract()))
                .compare("practitioners.form.suspension", range(stored.suspension()), range(typed.suspension()))
                .compare("practitioners.form.languages", stored.languages(), typed.languages())
                .compare("practitioners.form.phone", phone(stored.phone()), phone(typed.phone()));
        if (!Objects.equals(stored.account(), typed.account())) {
            differences.add("practitioners.form.account", choices.account(stored));
        }
        return differences.list();
    }

    private String office(PractitionerDetails details) {
        return offices.find(details.office()).map(OfficeView::name).orElse("");
    }

    private @Nullable String sex(@Nullable Sex sex, Locale locale) {
        return sex == null ? null : messages.getMessage("shared.sex." + sex, null, locale);
    }

    private static @Nullable String phone(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.display();
    }

    private static @Nullable String range(@Nullable DateRange range) {
        return range == null ? null : Display.date(range.from()) + " – " + Display.date(range.to());
    }
}
