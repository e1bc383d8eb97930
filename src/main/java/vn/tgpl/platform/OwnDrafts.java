package vn.tgpl.platform;

import vn.tgpl.shared.ActorId;

/** Forms somebody has begun and not sent yet. */
public interface OwnDrafts {

    /** How many he can go on with. */
    long number(ActorId owner);
}
