package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.domain.ColumnRow;
import vn.tgpl.catalog.domain.ColumnSpan;
import vn.tgpl.catalog.domain.StatisticsColumns;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;

/** Words for where the groups are counted. */
@Component
class ColumnPage {

    private final StatisticsColumns columns;
    private final Catalogue catalogue;
    private final MessageSource source;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    ColumnPage(StatisticsColumns columns, Catalogue catalogue, MessageSource messages, Clock clock) {
        this.columns = columns;
        this.catalogue = catalogue;
        this.source = messages;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    /** A group and where it is counted, ready to be shown. */
    record Line(String group, String column, String since, String source, String href) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Line> lines() {
        return columns.on(today()).stream().map(this::line).toList();
    }

    /** The groups of today's law that no column counts. */
    List<String> without(List<String> groups, LocalDate day) {
        return columns.on(day).stream()
                .filter(row -> groups.contains(row.group()) && row.column() == null)
                .map(row -> catalogue.groupLabel(row.group()))
                .toList();
    }

    List<Fact> history(String group) {
        return columns.history(group).stream()
                .map(span -> new Fact(
                        messages.getMessage("catalog.group.since", new Object[] {Display.date(span.from())}),
                        text(span.column()) + " (" + span.source() + ")"))
                .toList();
    }

    /** What is stored now, where it is not what was typed. */
    List<Difference> differences(String group, ColumnForm typed) {
        ColumnRow stored = columns.find(group, Objects.requireNonNullElse(typed.getFrom(), today()));
        ColumnSpan span = stored.span();
        return new Differences(source)
                .compare("catalog.law.group.column", text(stored.column()), text(typed.getColumn()))
                .compare("catalog.columns.source", span == null ? null : span.source(), typed.getSource())
                .list();
    }

    String text(@Nullable Integer column) {
        return column == null
                ? messages.getMessage("catalog.group.noColumn")
                : messages.getMessage("catalog.group.column", new Object[] {column});
    }

    private Line line(ColumnRow row) {
        ColumnSpan span = row.span();
        return new Line(
                catalogue.groupLabel(row.group()),
                text(row.column()),
                span == null ? "" : Display.date(span.from()),
                span == null ? "" : span.source(),
                ColumnController.PAGE + "/" + row.group());
    }
}
