package vn.tgpl.catalog;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** Lists were edited or imported. */
public record CatalogueChanged(ActorId by) implements DomainEvent {}
