package vn.tgpl.referrals.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.VietnameseText;

/**
 * What a referral tells of who somebody is; it carries no number of a paper.
 *
 * @param name folded
 * @param birth null when it was not told
 * @param phone the first one told, null when none was
 */
record Announced(
        String name, @Nullable BirthDate birth, @Nullable PhoneNumber phone) {

    /** @param today days of birth to come are not read */
    static Announced of(String fullName, @Nullable String birth, @Nullable String contact, LocalDate today) {
        return new Announced(
                VietnameseText.fold(fullName),
                BirthDate.parse(birth, today).orElse(null),
                PhoneNumber.findIn(contact).orElse(null));
    }

    /**
     * Whether both may be one person: of one name and of one birth or phone, or with nothing told that sets them apart.
     * Another birth sets them apart; another phone does where no birth is told, for a person may have several.
     */
    boolean mayBe(Announced other) {
        if (!name.equals(other.name)) {
            return false;
        }
        if (birth != null && other.birth != null) {
            return birth.year() == other.birth.year() && sameDay(birth.day(), other.birth.day());
        }
        return phone == null || other.phone == null || phone.equals(other.phone);
    }

    /** A year alone is no other day. */
    private static boolean sameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    @Override
    public String toString() {
        return "Announced[masked]";
    }
}
