package vn.tgpl.casework.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.AdviceExtensionQueries;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That advice was given more time, and why. */
@Component
class ExtensionTimeline implements TimelineSource {

    private final AdviceExtensionQueries extensions;
    private final CaseTexts texts;

    ExtensionTimeline(AdviceExtensionQueries extensions, CaseTexts texts) {
        this.extensions = extensions;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return file.head().form() == FormOfAid.ADVICE
                ? extensions.of(file.head().id()).stream().map(this::entry)
                : Stream.empty();
    }

    private TimelineEntry entry(AdviceExtensionQueries.Extended extended) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                extended.at(),
                extended.at(),
                new TimelineItem(
                        Display.dateTime(extended.at()),
                        texts.text("casework.timeline.extension"),
                        extended.by(),
                        extended.reason(),
                        "info",
                        null));
    }
}
