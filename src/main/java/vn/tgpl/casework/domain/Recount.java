package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.shared.ActorId;

/**
 * A recount of open deadlines that has begun.
 *
 * @param day the day of the calendar that was changed
 * @param reached the last case that was done; all zeros before the first
 * @param cases how many cases were looked at so far
 * @param moved how many deadlines moved so far
 */
record Recount(UUID id, LocalDate day, ActorId askedBy, String askedByName, UUID reached, int cases, int moved) {

    Recount after(UUID lastCase, int moreCases, int moreMoved) {
        return new Recount(id, day, askedBy, askedByName, lastCase, cases + moreCases, moved + moreMoved);
    }
}
