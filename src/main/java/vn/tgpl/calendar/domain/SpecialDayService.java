package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.CalendarChanged.Change;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Edits of the calendar. */
@Service
@Transactional
public class SpecialDayService {

    private final SpecialDays days;
    private final SameForm sameForm;
    private final ApplicationEventPublisher events;

    SpecialDayService(SpecialDays days, SameForm sameForm, ApplicationEventPublisher events) {
        this.days = days;
        this.sameForm = sameForm;
        this.events = events;
    }

    public SpecialDayId add(SpecialDayFacts facts, String reason, Actor actor) {
        SpecialDay entry = new SpecialDay(SpecialDayId.next(), facts);
        sameForm.waitFor("day:" + entry.day());
        refuseSecondEntry(entry.id(), entry.day());
        days.save(entry);
        announce(entry.day(), Change.ADDED, reason, actor);
        return entry.id();
    }

    /**
     * Refuses what could not be stored, and stores nothing.
     *
     * @param change null for a new entry
     */
    @Transactional(readOnly = true)
    public void check(@Nullable ChangeSpecialDay change, SpecialDayFacts facts) {
        SpecialDay.requirePossible(facts);
        if (change == null) {
            refuseSecondEntry(SpecialDayId.next(), facts.day());
        } else {
            findUnchanged(change);
        }
    }

    public void change(ChangeSpecialDay command, String reason, Actor actor) {
        SpecialDay entry = findUnchanged(command);
        LocalDate before = entry.day();
        entry.state(command.facts());
        days.save(entry);
        announce(before, Change.ALTERED, reason, actor);
        if (!before.equals(entry.day())) {
            announce(entry.day(), Change.ALTERED, reason, actor);
        }
    }

    /**
     * Takes the entry out and tells which day it was.
     *
     * @param seen its version when the person decided on it
     * @throws SpecialDayChangedMeanwhile when somebody altered it since; it stays
     */
    public LocalDate remove(SpecialDayId id, long seen, String reason, Actor actor) {
        SpecialDay entry = find(id);
        if (!entry.isAt(seen)) {
            throw new SpecialDayChangedMeanwhile();
        }
        days.delete(entry);
        announce(entry.day(), Change.REMOVED, reason, actor);
        return entry.day();
    }

    private SpecialDay find(SpecialDayId id) {
        return days.findById(id).orElseThrow(NotFound::new);
    }

    private void refuseSecondEntry(SpecialDayId id, LocalDate day) {
        if (days.findByFactsDay(day).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new DayAlreadyListed();
        }
    }

    private SpecialDay findUnchanged(ChangeSpecialDay command) {
        SpecialDay entry = find(command.id());
        if (!entry.isAt(command.version())) {
            throw new SpecialDayChangedMeanwhile();
        }
        refuseSecondEntry(command.id(), command.facts().day());
        return entry;
    }

    private void announce(LocalDate day, Change change, String reason, Actor actor) {
        events.publishEvent(new CalendarChanged(day, change, actor, reason));
    }
}
