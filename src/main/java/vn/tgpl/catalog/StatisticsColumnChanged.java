package vn.tgpl.catalog;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A group is counted in another column of the statistics from a day on.
 *
 * @param beforeAndAfter the day, the column before and after, and the source
 */
public record StatisticsColumnChanged(String group, String beforeAndAfter, Actor by) implements DomainEvent {}
