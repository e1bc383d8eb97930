package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.shared.Display;

/** Why a group of another day's law does not count. */
final class OutOfForce {

    private OutOfForce() {}

    static Finding finding(EligibilityGroupView group, LocalDate day) {
        return group.validity().from().isAfter(day)
                ? Finding.citing(
                        group.legalReference(),
                        Kind.GROUP_NOT_YET_IN_FORCE,
                        group.label(),
                        Display.date(group.validity().from()))
                : Finding.citing(
                        group.legalReference(),
                        Kind.GROUP_NO_LONGER_IN_FORCE,
                        group.label(),
                        Display.date(group.validity().to()));
    }
}
