package vn.tgpl.platform.web;

import java.util.Optional;
import java.util.UUID;
import vn.tgpl.shared.Actor;

/** A module that has something to show on pages of a module below it. */
public interface SectionSource {

    /**
     * The section about a thing the reader is known to see; empty where there is nothing to show him.
     *
     * @param kind what the thing is, as the journal calls it: {@code case}, {@code request}
     */
    Optional<PageSection> about(String kind, UUID id, Actor actor);
}
