package vn.tgpl.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.DashboardQueries;
import vn.tgpl.reporting.domain.MonthCount;
import vn.tgpl.reporting.domain.MonthEnd;
import vn.tgpl.reporting.domain.MonthEndQueries;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.reporting.web.DashboardView.Month;
import vn.tgpl.reporting.web.DashboardView.MonthChart;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/**
 * The twelve months of the dashboard: what came and went in each, or how things stood at the end of each, as the measure
 * chosen wants it.
 */
@Component
class MonthCharts {

    private final DashboardQueries queries;
    private final MonthEndQueries ends;
    private final SliceCharts charts;
    private final Labels labels;
    private final Clock clock;

    MonthCharts(DashboardQueries queries, MonthEndQueries ends, SliceCharts charts, Labels labels, Clock clock) {
        this.queries = queries;
        this.ends = ends;
        this.charts = charts;
        this.labels = labels;
        this.clock = clock;
    }

    /** @param last day of the report; how things will stand is not known, so that today is the last day of a moment */
    MonthChart of(CaseMeasure measure, LocalDate last, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return measure.ofAMoment()
                ? standing(measure, last.isAfter(today) ? today : last, actor)
                : comingAndGoing(last, actor);
    }

    private MonthChart comingAndGoing(LocalDate last, Actor actor) {
        ReportPeriod year = ReportPeriod.twelveMonthsTo(last);
        List<MonthCount> counts = queries.months(year, actor.scope());
        long accepted = counts.stream().mapToLong(MonthCount::accepted).sum();
        long closed = counts.stream().mapToLong(MonthCount::closed).sum();
        return new MonthChart(
                labels.text("reporting.months.title", Display.number(accepted), Display.number(closed)),
                labels.text("reporting.month"),
                List.of(
                        labels.text("reporting.measure." + CaseMeasure.ACCEPTED),
                        labels.text("reporting.measure." + CaseMeasure.CLOSED)),
                counts.stream().map(count -> month(count, actor)).toList(),
                charts.href(CaseSelection.all(CaseMeasure.ACCEPTED, year), actor));
    }

    private Month month(MonthCount count, Actor actor) {
        ReportPeriod days = ReportPeriod.monthOf(count.month().atDay(1));
        String label = label(days.to());
        return new Month(
                label,
                List.of(
                        charts.bar(label, count.accepted(), CaseSelection.all(CaseMeasure.ACCEPTED, days), actor),
                        charts.bar(label, count.closed(), CaseSelection.all(CaseMeasure.CLOSED, days), actor)));
    }

    private MonthChart standing(CaseMeasure measure, LocalDate last, Actor actor) {
        List<MonthEnd> months = ends.twelveTo(last, measure, actor.scope());
        MonthEnd first = months.get(0);
        MonthEnd end = months.get(months.size() - 1);
        return new MonthChart(
                labels.text(
                        "reporting.months.title." + measure,
                        Display.number(first.cases()),
                        Display.date(first.days().to()),
                        Display.number(end.cases()),
                        Display.date(end.days().to())),
                labels.text("reporting.monthEnd"),
                List.of(labels.text("reporting.measure." + measure)),
                months.stream().map(month -> month(month, measure, actor)).toList(),
                charts.href(CaseSelection.all(measure, end.days()), actor));
    }

    private Month month(MonthEnd month, CaseMeasure measure, Actor actor) {
        LocalDate day = month.days().to();
        String label = month.whole() ? label(day) : Display.date(day);
        return new Month(
                label, List.of(charts.bar(label, month.cases(), CaseSelection.all(measure, month.days()), actor)));
    }

    private static String label(LocalDate day) {
        return day.getMonthValue() + "/" + day.getYear();
    }
}
