package vn.tgpl.catalog;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * The mark, the place or the last day of a code was changed.
 *
 * @param beforeAndAfter the reason, and what stood before and stands now
 */
public record CodeChanged(CodeList list, String code, String beforeAndAfter, Actor by) implements DomainEvent {}
