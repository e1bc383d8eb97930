package vn.tgpl.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.DashboardQueries;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.Figure;
import vn.tgpl.reporting.domain.IntakeFigures;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.reporting.domain.Slice;
import vn.tgpl.reporting.domain.SmallCells;
import vn.tgpl.reporting.web.DashboardView.Tile;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Puts the dashboard together from four statements. */
@Component
class DashboardPages {

    private final DashboardQueries queries;
    private final SliceCharts charts;
    private final MonthCharts months;
    private final Labels labels;
    private final Clock clock;

    DashboardPages(DashboardQueries queries, SliceCharts charts, MonthCharts months, Labels labels, Clock clock) {
        this.queries = queries;
        this.charts = charts;
        this.months = months;
        this.labels = labels;
        this.clock = clock;
    }

    DashboardView page(PeriodForm form, ReportPeriod period, Actor actor) {
        ReportPeriod days = period.untilToday(LocalDate.now(clock));
        Map<Dimension, List<Slice>> slices =
                queries.breakdown(form.getMeasure(), days, dimensions(actor), actor.scope());
        return new DashboardView(
                labels.text("reporting.days", Display.date(days.from()), Display.date(days.to())),
                labels.text("reporting.asOf", Display.dateTime(clock.instant())),
                tiles(days, actor),
                periods(form, period),
                measures(form, period),
                months.of(form.getMeasure(), days.to(), actor),
                charts.of(CaseSelection.all(form.getMeasure(), days), slices, actor),
                !actor.may("casework:read"),
                smallNote(SmallCells.keptFrom(actor.scope())));
    }

    private @Nullable String smallNote(Set<Dimension> kept) {
        if (kept.isEmpty()) {
            return null;
        }
        boolean groupsAlone = kept.equals(Set.of(Dimension.GROUP));
        return labels.text(groupsAlone ? "reporting.small.groups" : "reporting.small.note", SmallCells.LEAST);
    }

    /** A branch is one office; the whole country is shown by province too. */
    private static List<Dimension> dimensions(Actor actor) {
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.FORM, Dimension.FIELD, Dimension.GROUP));
        Level level = actor.scope().level();
        if (level == Level.ALL) {
            dimensions.add(Dimension.PROVINCE);
        }
        if (level != Level.OFFICE) {
            dimensions.add(Dimension.OFFICE);
        }
        return dimensions;
    }

    private List<Tile> tiles(ReportPeriod days, Actor actor) {
        Map<CaseMeasure, Figure> figures = queries.figures(days, actor.scope());
        IntakeFigures intake = queries.intake(days, actor.scope());
        List<Tile> tiles = new ArrayList<>();
        figures.forEach((measure, figure) -> tiles.add(new Tile(
                Display.number(figure.now()),
                labels.text("reporting.measure." + measure),
                charts.href(CaseSelection.all(measure, days), actor),
                difference(figure),
                measure == CaseMeasure.OVERDUE && figure.now() > 0 ? "overdue" : null,
                null)));
        tiles.add(intakeTile(intake.waiting(), "reporting.requestsWaiting", "/requests?state=RECEIVED", null, actor));
        Figure answered = intake.answered();
        String list = answered.now() > 0 ? AnswerSpan.href(days, null) : null;
        tiles.add(intakeTile(answered.now(), "reporting.answered", list, difference(answered), actor));
        return tiles;
    }

    /** Requests are not read by all who read cases: their numbers then stand alone, and say so. */
    private Tile intakeTile(long count, String label, @Nullable String list, @Nullable String difference, Actor actor) {
        boolean reads = actor.may("intake:read");
        boolean apart = !reads && actor.may("casework:read");
        return new Tile(
                Display.number(count),
                labels.text(label),
                reads ? list : null,
                difference,
                null,
                apart ? labels.text("reporting.numberOnly") : null);
    }

    private @Nullable String difference(Figure figure) {
        long difference = figure.difference();
        if (difference == 0) {
            return labels.text("reporting.difference.none");
        }
        String key = difference > 0 ? "reporting.difference.more" : "reporting.difference.less";
        return labels.text(key, Display.number(Math.abs(difference)), Display.number(figure.before()));
    }

    private List<Chip> periods(PeriodForm form, ReportPeriod period) {
        return Arrays.stream(PeriodForm.Choice.values())
                .filter(choice -> choice != PeriodForm.Choice.CUSTOM)
                .map(choice -> new Chip(
                        labels.text("reporting.period." + choice),
                        PeriodForm.href(choice, form.getMeasure(), period),
                        null,
                        choice == form.getPeriod()))
                .toList();
    }

    private List<Chip> measures(PeriodForm form, ReportPeriod period) {
        return Arrays.stream(CaseMeasure.values())
                .map(measure -> new Chip(
                        labels.text("reporting.measure." + measure),
                        PeriodForm.href(form.getPeriod(), measure, period),
                        null,
                        measure == form.getMeasure()))
                .toList();
    }
}
