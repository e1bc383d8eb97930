package vn.tgpl.offices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
}
