package vn.tgpl.casework.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return file.arrivals().stream().map(arrived -> entry(arrived, whose(arrived, file)));
    }

    /** Where one alone is helped, nobody asks whose they are. */
    private static @Nullable String whose(PaperArrivalQueries.Arrived arrived, CaseFile file) {
        return file.joined().isEmpty() ? arrived.name() : file.owingName(arrived.person());
    }

    private TimelineEntry entry(PaperArrivalQueries.Arrived arrived, @Nullable String whose) {
        return new TimelineEntry(
                CaseTimeline.Show.DOCUMENTS,
                Days.doneOn(arrived.on(), arrived.at()),
                arrived.at(),
                new TimelineItem(
                        Display.date(arrived.on()),
                        title(arrived, whose),
                        arrived.by(),
                        told(arrived, whose),
                        arrived.stillOwed() == null ? "done" : "info",
                        null));
    }

    /** What was told of somebody by papers that were there already is no paper. */
    private String title(PaperArrivalQueries.Arrived arrived, @Nullable String whose) {
        String key = arrived.papers().isEmpty() && !arrived.told().isEmpty()
                ? "casework.timeline.facts"
                : "casework.timeline.papers";
        return whose == null ? texts.text(key) : texts.text(key + "Of", whose);
    }

    private String told(PaperArrivalQueries.Arrived arrived, @Nullable String whose) {
        String came = arrived.papers().stream()
                .map(paper -> papers.words(paper, arrived.on()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String owed = arrived.stillOwed() == null
                ? whose == null
                        ? texts.text("casework.papers.complete")
                        : texts.text("casework.papers.completeOf", whose)
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
