package vn.tgpl.calendar;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A period of the law is another one from a day on.
 *
 * @param beforeAndAfter the day, the length and article before and after, and the source
 */
public record PeriodChanged(PeriodOfLaw line, String beforeAndAfter, Actor by) implements DomainEvent {}
