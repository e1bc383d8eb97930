package vn.tgpl.offices.domain;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeBurden;
import vn.tgpl.offices.OfficeBurden.Kind;
import vn.tgpl.shared.OfficeId;

/** The end of an office: what it holds is not left to nobody. */
@Component
class OfficeEnding {

    private final ObjectProvider<OfficeBurden> burdens;

    OfficeEnding(ObjectProvider<OfficeBurden> burdens) {
        this.burdens = burdens;
    }

    /**
     * Looks at what the office holds when its last day is set or moved, or its successor taken away.
     *
     * @return what stays with it until its successor or its centre has ended it; nothing when the last day stays as it was
     * @throws OfficeStillAtWork when it holds something and names no successor
     */
    LeftBehind check(OfficeId office, OfficeFacts before, OfficeFacts now) {
        boolean followed = before.successor() == null || now.successor() != null;
        if (now.to() == null || (Objects.equals(before.to(), now.to()) && followed)) {
            return LeftBehind.NOTHING;
        }
        LeftBehind left =
                new LeftBehind(count(Kind.CASES, office), count(Kind.REQUESTS, office), count(Kind.ACCOUNTS, office));
        if (now.successor() == null && !left.isNothing()) {
            throw new OfficeStillAtWork(left);
        }
        return left;
    }

    private int count(Kind kind, OfficeId office) {
        return burdens.stream()
                .filter(burden -> burden.kind() == kind)
                .mapToInt(burden -> burden.count(office))
                .sum();
    }
}
