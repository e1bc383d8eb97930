package vn.tgpl.casework.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExtensionQueries;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That advice or papers were given more time, and why. */
@Component
class ExtensionTimeline implements TimelineSource {

    private final ExtensionQueries extensions;
    private final CaseTexts texts;

    ExtensionTimeline(ExtensionQueries extensions, CaseTexts texts) {
        this.extensions = extensions;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return extensions.of(file).stream().map(this::entry);
    }

    private String text(ExtensionQueries.Extended extended) {
        if (extended.persons() != null) {
            return texts.text("casework.timeline.EXTEND_PAPERS.of", extended.persons()) + "\n" + extended.reason();
        }
        return extended.agreedUntil() == null
                ? extended.reason()
                : texts.text(
                        "casework.timeline.EXTEND_ADVICE.agreed",
                        extended.reason(),
                        Display.date(extended.agreedUntil()),
                        Display.date(extended.agreedOn()));
    }

    private TimelineEntry entry(ExtensionQueries.Extended extended) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                extended.at(),
                extended.at(),
                new TimelineItem(
                        Display.dateTime(extended.at()),
                        texts.text("casework.timeline." + extended.action()),
                        extended.by(),
                        text(extended),
                        "info",
                        null));
    }
}
