package vn.tgpl.casework.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ResidenceRecounts;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Periods for papers that moved because the residence on record was corrected (TT 12/2018 Đ6 k2). */
@Component
class ResidenceTimeline implements TimelineSource {

    private final ResidenceRecounts recounts;
    private final CaseTexts texts;

    ResidenceTimeline(ResidenceRecounts recounts, CaseTexts texts) {
        this.recounts = recounts;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return recounts.of(file).stream().map(this::entry);
    }

    private TimelineEntry entry(ResidenceRecounts.Recounted moved) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                moved.at(),
                moved.at(),
                new TimelineItem(
                        Display.dateTime(moved.at()),
                        texts.text("casework.timeline.residence"),
                        moved.by(),
                        texts.text(
                                "casework.timeline.residence." + moved.difficult(),
                                texts.moment(moved.before()),
                                texts.moment(moved.after())),
                        "info",
                        null));
    }
}
