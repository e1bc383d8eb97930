package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.BarDeclarations;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** What was declared of those who perform a case about the bars of the law of procedure. */
@Component
class BarTimeline implements TimelineSource {

    private final BarDeclarations declarations;
    private final CaseTexts texts;

    BarTimeline(BarDeclarations declarations, CaseTexts texts) {
        this.declarations = declarations;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return declarations.of(file).stream().map(this::entry);
    }

    private TimelineEntry entry(BarDeclarations.Declared declared) {
        String what = declared.ground() == null
                ? texts.text("casework.bars.none")
                : texts.label(CodeList.PROCEDURAL_BAR, declared.ground(), Days.of(declared.at()));
        String text = Stream.of(texts.text("casework.timeline.bars.text", declared.executor(), what), declared.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                declared.at(),
                declared.at(),
                new TimelineItem(
                        Display.dateTime(declared.at()),
                        texts.text("casework.timeline.bars"),
                        declared.by(),
                        text,
                        "info",
                        null));
    }
}
