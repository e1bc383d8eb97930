package vn.tgpl.offices.domain;

import java.util.Optional;
import vn.tgpl.offices.OfficeKind;

/** Where each kind of office stands among the others. */
public final class OfficePlace {

    private OfficePlace() {}

    /** The kind of office it belongs to; none for the Bureau. */
    public static Optional<OfficeKind> parentOf(OfficeKind kind) {
        return switch (kind) {
            case BUREAU -> Optional.empty();
            case DEPARTMENT -> Optional.of(OfficeKind.BUREAU);
            case CENTRE, ORGANISATION -> Optional.of(OfficeKind.DEPARTMENT);
            case BRANCH, REFERRER -> Optional.of(OfficeKind.CENTRE);
        };
    }

    /** Whether the province is asked for; all others stand in the province of their parent. */
    public static boolean asksProvince(OfficeKind kind) {
        return kind == OfficeKind.DEPARTMENT;
    }
}
