package vn.tgpl.platform.batch;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Reach;
import vn.tgpl.shared.AccessScope;

/** Which batches have pages for somebody: his own, and those of the offices within his scope. */
@Component
class BatchReach implements Reach {

    private final Batches batches;

    BatchReach(Batches batches) {
        this.batches = batches;
    }

    @Override
    public String path() {
        return "/batches/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        return batches.find(id, scope).isPresent();
    }
}
