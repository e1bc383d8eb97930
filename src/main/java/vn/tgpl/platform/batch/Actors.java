package vn.tgpl.platform.batch;

import java.util.Optional;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Finds who has begun something that goes on after a stop of the machine. */
public interface Actors {

    /** With the rights he has now; empty of an account that may not sign in any more. */
    Optional<Actor> find(ActorId id);
}
