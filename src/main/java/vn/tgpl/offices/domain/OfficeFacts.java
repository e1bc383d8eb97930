package vn.tgpl.offices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.FieldChanges;
import vn.tgpl.shared.OfficeId;

/**
 * What is written down of an office.
 *
 * @param provinceCode asked for where no parent tells it
 * @param parent the office it belongs to; its kind must fit
 */
public record OfficeFacts(
        String name,
        String abbreviation,
        @Nullable String provinceCode,
        @Nullable OfficeId parent,
        @Nullable String address,
        @Nullable String phone,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable OfficeId successor) {

    OfficeFacts inProvince(@Nullable String code) {
        return new OfficeFacts(name, abbreviation, code, parent, address, phone, from, to, successor);
    }

    /** In codes and ids. */
    FieldChanges changesTo(OfficeFacts now) {
        return new FieldChanges()
                .compare("name", name, now.name)
                .compare("abbreviation", abbreviation, now.abbreviation)
                .compare("province", provinceCode, now.provinceCode)
                .compare("parent", parent, now.parent)
                .compare("address", address, now.address)
                .compare("phone", phone, now.phone)
                .compare("from", Display.date(from), Display.date(now.from))
                .compare("to", Display.date(to), Display.date(now.to))
                .compare("successor", successor, now.successor);
    }
}
