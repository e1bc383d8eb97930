package vn.tgpl.intake.domain;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/**
 * Lets a request be decided only as whoever decides saw it: what is accepted or refused is what was written down (Luật TGPL
 * 2017 Đ30 k1, k3), not what somebody else made of it while the form stood open.
 */
@Service
public class SeenRequest {

    private final LegalAidRequests requests;

    SeenRequest(LegalAidRequests requests) {
        this.requests = requests;
    }

    /**
     * Runs a decision while nobody else can change the request.
     *
     * @param version of the request the form was made of
     * @param decision refuses by itself when the request is decided already
     * @throws NotFound when there is no such request or the actor may not see it
     * @throws RequestChangedMeanwhile when the open request is of another version by now
     */
    @Transactional
    public <T> T decide(RequestId id, long version, Supplier<T> decision, Actor actor) {
        LegalAidRequest request = requests.lock(id)
                .filter(found -> actor.scope().covers(found.ownership()))
                .orElseThrow(NotFound::new);
        if (request.state().isOpen() && request.written().version() != version) {
            throw new RequestChangedMeanwhile();
        }
        return decision.get();
    }
}
