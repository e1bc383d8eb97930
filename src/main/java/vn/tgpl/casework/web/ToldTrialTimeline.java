package vn.tgpl.casework.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.TrialsNotHeld;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That a trial which was told with the request is not held. */
@Component
class ToldTrialTimeline implements TimelineSource {

    private final TrialsNotHeld trials;
    private final CaseTexts texts;

    ToldTrialTimeline(TrialsNotHeld trials, CaseTexts texts) {
        this.trials = trials;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return trials.of(file).stream().map(this::entry);
    }

    private TimelineEntry entry(TrialsNotHeld.NotHeld told) {
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                told.at(),
                told.at(),
                new TimelineItem(
                        Display.dateTime(told.at()),
                        texts.text("casework.timeline.trialNotHeld", Display.date(told.trialOn())),
                        told.by(),
                        told.reason(),
                        "neutral",
                        null));
    }
}
