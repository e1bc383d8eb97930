package vn.tgpl.casework.domain;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Reach;
import vn.tgpl.shared.AccessScope;

/** Which verifications that another province asked for have pages for somebody. */
@Component
class VerificationReach implements Reach {

    private final VerificationQueries verifications;

    VerificationReach(VerificationQueries verifications) {
        this.verifications = verifications;
    }

    @Override
    public String path() {
        return "/verifications/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        return verifications.incoming(id, scope).isPresent();
    }
}
