package vn.tgpl.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.reporting.domain.SelectedCases.Source;
import vn.tgpl.shared.AccessScope;

/**
 * How many cases were open or late at the end of each of twelve months, in one statement that reads each case or late
 * deadline once.
 *
 * <p>What the tables do not keep is not known here: an end or an answer counts from the day it is said to be of, though it
 * was written down later, and a deadline that was moved (by more time or a recount) counts with the day it has now.
 */
@Repository
@Transactional(readOnly = true)
public class MonthEndQueries {

    private final JdbcClient jdbc;
    private final SelectedCases cases;

    MonthEndQueries(JdbcClient jdbc, SelectedCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * The twelve months that end with a day, each counted as {@link CaseRowQueries} lists it.
     *
     * @param measure one that is {@linkplain CaseMeasure#ofAMoment() of a moment}
     * @param last the last day counted; the month it lies in ends with it
     */
    public List<MonthEnd> twelveTo(LocalDate last, CaseMeasure measure, AccessScope scope) {
        List<ReportPeriod> months = ReportPeriod.monthsOfTheYearTo(last);
        Source all = cases.within(scope);
        Map<String, Object> spans = new HashMap<>();
        for (int month = 0; month < months.size(); month++) {
            spans.putAll(cases.span(months.get(month)).parameters(prefix(month)));
        }
        String sql = measure == CaseMeasure.OVERDUE ? late(months.size(), all) : standing(months.size(), measure, all);
        return jdbc.sql(sql)
                .params(all.with(spans))
                .query((rs, index) -> ends(rs, months))
                .single();
    }

    private static String standing(int months, CaseMeasure measure, Source all) {
        return "select " + each(months, month -> "count(*) filter (where " + measure.predicate(prefix(month)) + ")")
                + all.sql();
    }

    /** Only deadlines that were late on one of the days are looked at, and each case is counted once a day. */
    private static String late(int months, Source all) {
        String counts = each(months, month -> "count(*) filter (where " + prefix(month) + ")");
        String days = each(
                months,
                month -> "bool_or(" + LateDeadline.PREDICATE.replace("{p}", prefix(month)) + ") as " + prefix(month));
        return """
                select %1$s
                  from (select %2$s
                          from casework.deadline d
                         where d.due_at <= :%4$sAsOf
                           and (d.met_at is null or d.met_at > greatest(d.due_at, :%3$sAsOf))
                           and (d.lapsed_at is null or d.lapsed_at > greatest(d.due_at, :%3$sAsOf))
                           and d.case_id in (select c.id %5$s)
                         group by d.case_id) late""".formatted(counts, days, prefix(0), prefix(months - 1), all.sql());
    }

    private static String each(int months, Function<Integer, String> column) {
        return IntStream.range(0, months).boxed().map(column).collect(Collectors.joining(", "));
    }

    private static List<MonthEnd> ends(ResultSet rs, List<ReportPeriod> months) throws SQLException {
        List<MonthEnd> ends = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            ends.add(new MonthEnd(months.get(month), rs.getLong(month + 1)));
        }
        return ends;
    }

    private static String prefix(int month) {
        return "m" + month + "_";
    }
}
