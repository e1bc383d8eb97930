package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainEvent;

/**
 * What an account lets its holder do, or its password, is no longer what open sign-ins rest upon.
 *
 * @param keptSession the sign-in that goes on, null when none does
 */
record AccessChanged(String username, @Nullable String keptSession) implements DomainEvent {}
