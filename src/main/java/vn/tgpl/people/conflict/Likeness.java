package vn.tgpl.people.conflict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.BirthDate;

/** Decides how well two records fit one person. */
public final class Likeness {

    private Likeness() {}

    public static Optional<Reason> between(Identity one, Identity other) {
        boolean sameName = one.folded().equals(other.folded());
        boolean samePhone = one.phone() != null && one.phone().equals(other.phone());
        if (one.nationalId() != null && other.nationalId() != null) {
            return one.nationalId().equals(other.nationalId())
                    ? Optional.of(Reason.SAME_NATIONAL_ID)
                    : numbersDiffer(sameName, one.birth(), other.birth());
        }
        if (!sameName) {
            return samePhone ? Optional.of(Reason.SAME_PHONE) : Optional.empty();
        }
        Optional<Reason> byBirth = sameName(one.birth(), other.birth());
        if (!samePhone) {
            return byBirth;
        }
        boolean sameDay = byBirth.filter(Reason.SAME_NAME_SAME_BIRTH::equals).isPresent();
        return Optional.of(sameDay ? Reason.SAME_NAME_BIRTH_AND_PHONE : Reason.SAME_NAME_SAME_PHONE);
    }

    /** A number may have been misread, so namesakes born on one day are worth a look. */
    private static Optional<Reason> numbersDiffer(
            boolean sameName, @Nullable BirthDate one, @Nullable BirthDate other) {
        return sameName && one != null && one.equals(other)
                ? Optional.of(Reason.SAME_NAME_OTHER_NUMBER)
                : Optional.empty();
    }

    private static Optional<Reason> sameName(@Nullable BirthDate one, @Nullable BirthDate other) {
        if (one == null || other == null) {
            return Optional.of(Reason.SAME_NAME_BIRTH_UNKNOWN);
        }
        if (one.day() != null && one.equals(other)) {
            return Optional.of(Reason.SAME_NAME_SAME_BIRTH);
        }
        return switch (Math.abs(one.year() - other.year())) {
            case 0 -> Optional.of(Reason.SAME_NAME_SAME_YEAR);
            case 1 -> Optional.of(Reason.SAME_NAME_YEAR_ONE_OFF);
            default -> Optional.empty();
        };
    }
}
