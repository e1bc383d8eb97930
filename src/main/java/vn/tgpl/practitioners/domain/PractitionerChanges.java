package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.FieldChanges;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** What an edit changed about a practitioner, in codes and ids where the form has them; fields are named as its labels are. */
final class PractitionerChanges {

    private PractitionerChanges() {}

    static @Nullable String written(PractitionerDetails before, PractitionerDetails now) {
        PersonalDetails was = before.person();
        PersonalDetails is = now.person();
        return new FieldChanges()
                .compare("fullName", was.fullName(), is.fullName())
                .compare("sex", was.sex(), is.sex())
                .compare("birth", birth(was.birth()), birth(is.birth()))
                .compareMasked(
                        "nationalId",
                        number(was.nationalId()),
                        number(is.nationalId()),
                        value -> new NationalId(value).masked())
                .compare("kind", before.kind(), now.kind())
                .compare("office", before.office(), now.office())
                .compare("card", before.card().number(), now.card().number())
                .compare(
                        "cardIssuedOn",
                        day(before.card().issuedOn()),
                        day(now.card().issuedOn()))
                .compare(
                        "cardValidTo",
                        day(before.card().validTo()),
                        day(now.card().validTo()))
                .compare("advisingSince", day(was.advisingSince()), day(is.advisingSince()))
                .compare("contract", days(before.contracts()), days(now.contracts()))
                .compare(
                        "withdrawal",
                        withdrawal(before.card().withdrawal()),
                        withdrawal(now.card().withdrawal()))
                .compare("suspension", days(before.suspensions()), days(now.suspensions()))
                .compare("languages", before.languages(), now.languages())
                .compare("phone", phone(was.phone()), phone(is.phone()))
                .compare("account", before.account(), now.account())
                .written();
    }

    private static @Nullable String birth(@Nullable BirthDate birth) {
        return birth == null ? null : birth.display();
    }

    private static @Nullable String number(@Nullable NationalId number) {
        return number == null ? null : number.value();
    }

    private static @Nullable String phone(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.display();
    }

    private static String day(@Nullable LocalDate day) {
        return Display.date(day);
    }

    private static String days(Terms terms) {
        return terms.ranges().stream().map(PractitionerChanges::days).collect(Collectors.joining("; "));
    }

    private static String days(DateRange range) {
        return day(range.from()) + " – " + day(range.to());
    }

    private static @Nullable String withdrawal(@Nullable CardWithdrawal withdrawal) {
        return withdrawal == null
                ? null
                : String.join(" · ", day(withdrawal.on()), withdrawal.decision(), withdrawal.reason());
    }
}
