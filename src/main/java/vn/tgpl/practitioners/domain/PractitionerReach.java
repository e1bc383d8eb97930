package vn.tgpl.practitioners.domain;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Reach;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.AccessScope;

/** Which practitioners have pages for somebody: those of his scope. */
@Component
class PractitionerReach implements Reach {

    private final PractitionerRepository practitioners;

    PractitionerReach(PractitionerRepository practitioners) {
        this.practitioners = practitioners;
    }

    @Override
    public String path() {
        return "/practitioners/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        return practitioners
                .findById(new PractitionerId(id))
                .filter(found -> scope.covers(found.ownership()))
                .isPresent();
    }
}
