package vn.tgpl.calendar.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.CalendarChanged.Change;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Edits of the calendar. */
@Service
@Transactional
public class SpecialDayService {

    private final SpecialDays days;
    private final SameForm sameForm;
    private final DayEdits edits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialDayService(
            SpecialDays days, SameForm sameForm, DayEdits edits, ApplicationEventPublisher events, Clock clock) {
        this.days = days;
        this.sameForm = sameForm;
        this.edits = edits;
        this.events = events;
        this.clock = clock;
    }

    /** @param foreseen what was shown of it, null where nothing was */
    public SpecialDayId add(SpecialDayFacts facts, String reason, @Nullable Foreseen foreseen, Actor actor) {
        SpecialDay entry = new SpecialDay(SpecialDayId.next(), facts);
        sameForm.waitFor("day:" + entry.day());
        refuseSecondEntry(entry.id(), entry.day());
        days.save(entry);
        announce(entry.day(), Change.ADDED, reason, actor, edit(foreseen));
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

    /** @param foreseen what was shown of it, null where nothing was */
    public void change(ChangeSpecialDay command, String reason, @Nullable Foreseen foreseen, Actor actor) {
        SpecialDay entry = findUnchanged(command);
        LocalDate before = entry.day();
        entry.state(command.facts());
        days.save(entry);
        UUID edit = edit(foreseen);
        announce(before, Change.ALTERED, reason, actor, edit);
        if (!before.equals(entry.day())) {
            announce(entry.day(), Change.ALTERED, reason, actor, edit);
        }
    }

    /**
     * Takes the entry out and tells which day it was.
     *
     * @param seen its version when the person decided on it
     * @param foreseen what was shown of it, null where nothing was
     * @throws SpecialDayChangedMeanwhile when somebody altered it since; it stays
     */
    public LocalDate remove(SpecialDayId id, long seen, String reason, @Nullable Foreseen foreseen, Actor actor) {
        SpecialDay entry = find(id);
        if (!entry.isAt(seen)) {
            throw new SpecialDayChangedMeanwhile();
        }
        days.delete(entry);
        announce(entry.day(), Change.REMOVED, reason, actor, edit(foreseen));
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

    private UUID edit(@Nullable Foreseen foreseen) {
        UUID edit = TimeOrderedId.next();
        edits.keep(edit, foreseen, clock.instant());
        return edit;
    }

    private void announce(LocalDate day, Change change, String reason, Actor actor, UUID edit) {
        events.publishEvent(new CalendarChanged(day, change, actor, reason, edit));
    }
}
