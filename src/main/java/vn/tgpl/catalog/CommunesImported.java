package vn.tgpl.catalog;

import java.util.UUID;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** A checked list of communes was taken over. */
public record CommunesImported(UUID importId, Actor by) implements DomainEvent {}
