package vn.tgpl.casework.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PaperArrivalQueries;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Which papers came after an acceptance at once, by the day on which they did, and what was owed still. */
@Component
class PaperTimeline implements TimelineSource {

    private final OwedPapers papers;
    private final CaseTexts texts;

    PaperTimeline(OwedPapers papers, CaseTexts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return file.arrivals().stream().map(this::entry);
    }

    private TimelineEntry entry(PaperArrivalQueries.Arrived arrived) {
        return new TimelineEntry(
                CaseTimeline.Show.DOCUMENTS,
                Days.doneOn(arrived.on(), arrived.at()),
                arrived.at(),
                new TimelineItem(
                        Display.date(arrived.on()),
                        title(arrived),
                        arrived.by(),
                        told(arrived),
                        arrived.stillOwed() == null ? "done" : "info",
                        null));
    }

    /** What was told of somebody by papers that were there already is no paper. */
    private String title(PaperArrivalQueries.Arrived arrived) {
        String key = arrived.papers().isEmpty() && !arrived.told().isEmpty()
                ? "casework.timeline.facts"
                : "casework.timeline.papers";
        return arrived.name() == null ? texts.text(key) : texts.text(key + "Of", arrived.name());
    }

    private String told(PaperArrivalQueries.Arrived arrived) {
        String came = arrived.papers().stream()
                .map(paper -> papers.words(paper, arrived.on()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String owed = arrived.stillOwed() == null
                ? texts.text("casework.papers.complete")
                : texts.text("casework.file.owed", arrived.stillOwed());
        return Stream.of(came, facts(arrived), owed)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What they are about, not what they say: of an ethnicity and a birth the page of the person tells whoever may know. */
    private String facts(PaperArrivalQueries.Arrived arrived) {
        return arrived.told().isEmpty()
                ? ""
                : texts.text(
                        "casework.timeline.told",
                        arrived.told().stream()
                                .sorted()
                                .map(fact -> texts.text("casework.told." + fact))
                                .collect(Collectors.joining(", ")));
    }
}
