package vn.tgpl.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.reporting.domain.SelectedCases.Source;
import vn.tgpl.shared.AccessScope;

/** The numbers of the dashboard, one statement each. */
@Repository
@Transactional(readOnly = true)
public class DashboardQueries {

    private final JdbcClient jdbc;
    private final SelectedCases cases;

    DashboardQueries(JdbcClient jdbc, SelectedCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Every measure of the period and of the year before. */
    public Map<CaseMeasure, Figure> figures(ReportPeriod period, AccessScope scope) {
        Source all = cases.within(scope);
        Map<String, Object> parameters = new HashMap<>(cases.span(period).parameters("n"));
        parameters.putAll(cases.span(period.yearBefore()).parameters("b"));
        String counts = Arrays.stream(CaseMeasure.values())
                .flatMap(measure -> Stream.of(count(measure, "n", all), count(measure, "b", all)))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts + all.sql())
                .params(all.with(parameters))
                .query((rs, index) -> {
                    Map<CaseMeasure, Figure> figures = new EnumMap<>(CaseMeasure.class);
                    int column = 0;
                    for (CaseMeasure measure : CaseMeasure.values()) {
                        figures.put(measure, new Figure(rs.getLong(++column), rs.getLong(++column)));
                    }
                    return figures;
                })
                .single();
    }

    /** All that a case row says is counted in one pass; who is late is joined once, not asked case by case. */
    private static String count(CaseMeasure measure, String span, Source all) {
        String predicate = measure.predicate(span);
        return measure == CaseMeasure.OVERDUE
                ? "(select count(*)" + all.sql() + " and " + predicate + ")"
                : "count(*) filter (where " + predicate + ")";
    }

    /** The cases of a measure by each dimension, the most first. */
    public Map<Dimension, List<Slice>> breakdown(
            CaseMeasure measure, ReportPeriod period, List<Dimension> dimensions, AccessScope scope) {
        Source selected = cases.of(CaseSelection.all(measure, period), scope);
        String values = dimensions.stream()
                .map(dimension -> dimension.expression() + " as " + dimension.column())
                .collect(Collectors.joining(", "));
        String names = dimensions.stream().map(Dimension::column).collect(Collectors.joining(", "));
        String sets = dimensions.stream()
                .map(dimension -> "(" + dimension.column() + ")")
                .collect(Collectors.joining(", "));
        Map<Dimension, List<Slice>> slices = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> slices.put(dimension, new ArrayList<>()));
        jdbc.sql("select " + names + ", count(*) as cases from (select " + values + selected.sql()
                        + ") chosen group by grouping sets (" + sets + ") order by cases desc, " + names)
                .params(selected.parameters())
                .query(rs -> {
                    for (Dimension dimension : dimensions) {
                        String value = rs.getString(dimension.column());
                        if (value != null) {
                            slices.getOrDefault(dimension, List.of()).add(new Slice(value, rs.getLong("cases")));
                        }
                    }
                });
        return slices;
    }

    /** Cases accepted and closed in each month of the period, each counted as {@link CaseMeasure} does, months of Vietnam. */
    public List<MonthCount> months(ReportPeriod period, AccessScope scope) {
        Source accepted = cases.of(CaseSelection.all(CaseMeasure.ACCEPTED, period), scope);
        Source all = cases.within(scope);
        Map<YearMonth, MonthCount> counted = new HashMap<>();
        jdbc.sql("""
                        select date_trunc('month', day::timestamp)::date as month, sum(accepted), sum(closed)
                          from (select (c.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date as day, 1 as accepted, 0 as closed
                                %1$s
                                union all
                                select ended.month, 0, 1
                                  from (select c.id, date_trunc('month', c.closed_on::timestamp)::date as month
                                        %2$s and c.closed_on between :pFrom and :pTo
                                        union
                                        select e.case_id, date_trunc('month', e.closed_on::timestamp)::date
                                          from casework.closure e
                                         where e.closed_on between :pFrom and :pTo
                                           and e.set_aside_at >= (date_trunc('month', e.closed_on::timestamp) + interval '1 month')
                                                                 at time zone 'Asia/Ho_Chi_Minh'
                                           and e.case_id in (select c.id %2$s)) ended) events
                         group by 1""".formatted(accepted.sql(), all.sql()))
                .params(accepted.parameters())
                .query(rs -> {
                    YearMonth month = YearMonth.from(rs.getObject(1, LocalDate.class));
                    counted.put(month, new MonthCount(month, rs.getLong(2), rs.getLong(3)));
                });
        return Stream.iterate(YearMonth.from(period.from()), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(period.to())))
                .map(month -> counted.getOrDefault(month, new MonthCount(month, 0, 0)))
                .toList();
    }

    public IntakeFigures intake(ReportPeriod period, AccessScope scope) {
        ScopeSql visible = RequestScope.of(scope);
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(cases.span(period).parameters("n"));
        parameters.putAll(cases.span(period.yearBefore()).parameters("b"));
        return jdbc.sql("""
                        select (select count(*) from intake.request r
                                 where %1$s and r.state = 'RECEIVED') as waiting,
                               count(*) filter (where a.answered_at >= :nStart and a.answered_at < :nEnd) as answered,
                               count(*) filter (where a.answered_at >= :bStart and a.answered_at < :bEnd) as before
                          from intake.simple_answer a
                         where %2$s and a.answered_at >= :bStart and a.answered_at < :nEnd""".formatted(
                                visible.predicate(), ScopeSql.of(scope, "a").predicate()))
                .params(parameters)
                .query((rs, index) -> new IntakeFigures(
                        rs.getLong("waiting"), new Figure(rs.getLong("answered"), rs.getLong("before"))))
                .single();
    }
}
