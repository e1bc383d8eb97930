package vn.tgpl.calendar;

import java.time.LocalDate;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** A holiday or swapped day was entered, altered or removed; open deadlines around that day may move. */
public record CalendarChanged(LocalDate day, ActorId by) implements DomainEvent {}
