package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import java.util.List;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.DateRange;

/** How long a contract may run; one that was entered before and stays as it was is not asked again. */
final class ContractRule {

    private ContractRule() {}

    /**
     * @param before the contracts on record that this rule judged already
     * @throws ContractWithoutEnd when a new or changed contract has no last day
     * @throws ContractTooLong when it runs longer than TT 08/2017/TT-BTP allows
     */
    static void require(PractitionerKind kind, Terms now, Terms before) {
        if (!kind.needsContract()) {
            return;
        }
        List<DateRange> rows = now.ranges();
        for (int row = 0; row < rows.size(); row++) {
            if (!before.ranges().contains(rows.get(row))) {
                require(rows.get(row), row);
            }
        }
    }

    private static void require(DateRange contract, int row) {
        LocalDate to = contract.to();
        if (to == null) {
            throw new ContractWithoutEnd(row);
        }
        if (!to.isBefore(contract.from().plus(PractitionerKind.LONGEST_CONTRACT))) {
            throw new ContractTooLong(row);
        }
    }
}
