package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * Every sign-in of everybody ended but the one of who ended them.
 *
 * @param reason why, as its maker typed it: up to 300 letters that may say anything
 */
public record AllSignInsEnded(String reason, Actor by) implements DomainEvent {}
