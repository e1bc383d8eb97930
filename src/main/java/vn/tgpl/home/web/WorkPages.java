package vn.tgpl.home.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.Column;
import vn.tgpl.home.domain.Placement;
import vn.tgpl.home.domain.TallyQueries;
import vn.tgpl.home.domain.Task;
import vn.tgpl.home.domain.TaskQueries;
import vn.tgpl.home.web.WorkView.WorkColumn;
import vn.tgpl.home.web.WorkView.WorkLink;
import vn.tgpl.shared.Actor;

/** Puts the work list of somebody together. */
@Component
class WorkPages {

    /** What is counted in hours or due at once stands on top, then by time, and last what waits without a period. */
    private static final Comparator<Task> BY_TIME = Comparator.comparing(Task::urgent)
            .reversed()
            .thenComparing(Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TaskQueries tasks;
    private final TallyQueries tallies;
    private final WorkTiles tiles;
    private final WorkLines lines;
    private final InHandLines inHand;
    private final WaitingLines waiting;
    private final AdministrationLinks administration;
    private final ArchiveLink archive;
    private final Clock clock;

    WorkPages(
            TaskQueries tasks,
            TallyQueries tallies,
            WorkTiles tiles,
            WorkLines lines,
            InHandLines inHand,
            WaitingLines waiting,
            AdministrationLinks administration,
            ArchiveLink archive,
            Clock clock) {
        this.tasks = tasks;
        this.tallies = tallies;
        this.tiles = tiles;
        this.lines = lines;
        this.inHand = inHand;
        this.waiting = waiting;
        this.administration = administration;
        this.archive = archive;
        this.clock = clock;
    }

    WorkView page(Actor actor) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return new WorkView(
                tiles.of(tallies.talliesOf(actor, today, now), actor, today),
                columns(actor, today, now),
                inHand.of(actor),
                waiting.of(actor));
    }

    private List<WorkColumn> columns(Actor actor, LocalDate today, Instant now) {
        Map<Column, List<Task>> placed = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            placed.put(column, new ArrayList<>());
        }
        Instant endOfToday = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<Task> all = tasks.tasksOf(actor, today, now);
        for (Task task : all) {
            Placement.of(task, actor, now, endOfToday)
                    .ifPresent(column -> placed.getOrDefault(column, List.of()).add(task));
        }
        return placed.entrySet().stream()
                .map(entry -> new WorkColumn(
                        entry.getKey().name(),
                        entry.getValue().stream()
                                .sorted(BY_TIME)
                                .map(task -> lines.of(task, entry.getKey(), now, actor))
                                .toList(),
                        entry.getKey() == Column.TODAY ? links(all, actor) : List.<WorkLink>of()))
                .toList();
    }

    private List<WorkLink> links(List<Task> all, Actor actor) {
        return Stream.concat(archive.of(all).stream(), administration.of(actor).stream())
                .toList();
    }
}
