package vn.tgpl.calendar;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A period of the law is another one from a day on; open deadlines that began since move.
 *
 * @param beforeAndAfter the day, the length and article before and after, and the source
 * @param reason why open deadlines move
 */
public record PeriodChanged(NewTerms now, String beforeAndAfter, String reason, Actor by) implements DomainEvent {}
