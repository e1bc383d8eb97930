package vn.tgpl.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.Slice;
import vn.tgpl.reporting.domain.SmallCells;
import vn.tgpl.reporting.web.DashboardView.Bar;
import vn.tgpl.reporting.web.DashboardView.Chart;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Turns numbers by dimension into charts with links to their rows. */
@Component
class SliceCharts {

    private final Labels labels;

    SliceCharts(Labels labels) {
        this.labels = labels;
    }

    List<Chart> of(CaseSelection all, Map<Dimension, List<Slice>> slices, Actor actor) {
        return slices.entrySet().stream()
                .map(entry -> chart(all, entry.getKey(), entry.getValue(), actor))
                .toList();
    }

    /** Where the rows are, for those who may read cases. */
    @Nullable
    String href(CaseSelection selection, Actor actor) {
        return actor.may("casework:read") ? SelectionForm.href(selection) : null;
    }

    Bar bar(String label, long count, CaseSelection selection, Actor actor) {
        return new Bar(label, Display.number(count), count, count == 0 ? null : href(selection, actor));
    }

    private Chart chart(CaseSelection all, Dimension dimension, List<Slice> slices, Actor actor) {
        Set<String> hidden =
                SmallCells.keptFrom(actor.scope()).contains(dimension) ? SmallCells.hidden(slices) : Set.of();
        boolean tooFew = !slices.isEmpty() && hidden.size() == slices.size();
        List<Bar> bars = (tooFew ? Stream.<Slice>empty() : slices.stream())
                .map(slice -> {
                    String label = labels.value(dimension, slice.value());
                    return hidden.contains(slice.value())
                            ? new Bar(label, labels.text("reporting.small"), 0, null)
                            : bar(label, slice.count(), behind(all, dimension, slice), actor);
                })
                .toList();
        return new Chart(
                "by-" + dimension.name().toLowerCase(Locale.ROOT),
                tooFew ? without(dimension, "tooFew") : title(dimension, slices, bars),
                labels.text("reporting.dimension." + dimension),
                href(all, actor),
                bars);
    }

    /** The title of a chart that draws nothing: it says why. */
    private String without(Dimension dimension, String reason) {
        String chart = labels.text("reporting.chart.title." + dimension);
        return labels.text("reporting.chart." + reason, chart, SmallCells.LEAST);
    }

    private String title(Dimension dimension, List<Slice> slices, List<Bar> bars) {
        if (bars.isEmpty()) {
            return without(dimension, "none");
        }
        if (bars.get(0).value() == 0) {
            return labels.text("reporting.chart.title." + dimension);
        }
        long total = slices.stream().mapToLong(Slice::count).sum();
        Bar first = bars.get(0);
        return labels.text("reporting.chart.top." + dimension, first.label(), first.shown(), Display.number(total));
    }

    private static CaseSelection behind(CaseSelection all, Dimension dimension, Slice slice) {
        return new CaseSelection(all.measure(), all.period(), dimension, slice.value());
    }
}
