package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.DateRange;

/** How long a contract may run; one that was entered before and stays as it was is not asked again. */
final class ContractRule {

    private ContractRule() {}

    /**
     * @param before the contract on record that this rule judged already, null where there is none
     * @throws ContractWithoutEnd when a new or changed contract has no last day
     * @throws ContractTooLong when it runs longer than TT 08/2017/TT-BTP allows
     */
    static void require(PractitionerKind kind, @Nullable DateRange now, @Nullable DateRange before) {
        if (!kind.needsContract() || now == null || Objects.equals(now, before)) {
            return;
        }
        LocalDate to = now.to();
        if (to == null) {
            throw new ContractWithoutEnd();
        }
        if (!to.isBefore(now.from().plus(PractitionerKind.LONGEST_CONTRACT))) {
            throw new ContractTooLong();
        }
    }
}
