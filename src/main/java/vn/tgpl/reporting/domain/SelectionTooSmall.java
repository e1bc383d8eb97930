package vn.tgpl.reporting.domain;

import vn.tgpl.shared.DomainException;

/** So few cases that outside the centre their list would point at persons (Luật 91/2025/QH15; Luật TGPL Đ6 k1). */
class SelectionTooSmall extends DomainException {

    SelectionTooSmall() {
        super(Kind.REFUSED, SmallCells.LEAST);
    }
}
