package vn.tgpl.reporting.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** The one place where the cases behind a number are chosen: tile, chart, list and sheet all read from here. */
@Component
class SelectedCases {

    private final Clock clock;

    SelectedCases(Clock clock) {
        this.clock = clock;
    }

    /** From and where clause with its parameters. */
    record Source(String sql, Map<String, Object> parameters) {

        Map<String, Object> with(Map<String, Object> others) {
            Map<String, Object> all = new HashMap<>(parameters);
            all.putAll(others);
            return all;
        }
    }

    /** All cases of the scope, the same as the list of cases shows. */
    Source within(AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return new Source(" from casework.legal_aid_case c where " + visible.predicate(), visible.parameters());
    }

    Source of(CaseSelection selection, AccessScope scope) {
        Source all = within(scope);
        Map<String, Object> parameters = new HashMap<>(span(selection.period()).parameters("p"));
        StringBuilder sql = new StringBuilder(all.sql())
                .append(" and ")
                .append(selection.measure().predicate("p"));
        Dimension dimension = selection.dimension();
        String value = selection.value();
        if (dimension != null && value != null) {
            sql.append(" and ").append(dimension.expression()).append(" = :value");
            parameters.put("value", value);
        }
        return new Source(sql.toString(), all.with(parameters));
    }

    MeasureSpan span(ReportPeriod period) {
        return MeasureSpan.of(period, clock.getZone(), clock.instant());
    }
}
