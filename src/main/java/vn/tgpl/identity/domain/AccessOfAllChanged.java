package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainEvent;

/**
 * No sign-in may go on but one.
 *
 * @param keptSession the one that goes on
 */
record AccessOfAllChanged(String keptSession) implements DomainEvent {}
