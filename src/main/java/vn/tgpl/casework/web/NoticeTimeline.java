package vn.tgpl.casework.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CorrectedNotices;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** That it was corrected when an authority told of somebody. */
@Component
class NoticeTimeline implements TimelineSource {

    private final CorrectedNotices notices;
    private final CaseTexts texts;

    NoticeTimeline(CorrectedNotices notices, CaseTexts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return notices.of(file).stream().map(this::entry);
    }

    private String appointment(CorrectedNotices.Corrected corrected) {
        String told = told(corrected.appointment(), texts);
        return told == null ? "" : "\n" + told;
    }

    /** By when somebody has to be appointed now; of one who was, that it stays so. Null where there is nothing to tell. */
    static @Nullable String told(CorrectedNotices.@Nullable Appointment appointment, CaseTexts texts) {
        if (appointment == null || appointment.dueAt() == null) {
            return null;
        }
        String due = Display.dateTime(appointment.dueAt());
        return appointment.metAt() == null
                ? texts.text("casework.notice.due", due)
                : texts.text("casework.notice.met", Display.dateTime(appointment.metAt()), due);
    }

    private TimelineEntry entry(CorrectedNotices.Corrected corrected) {
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                corrected.at(),
                corrected.at(),
                new TimelineItem(
                        Display.dateTime(corrected.at()),
                        texts.text("casework.timeline.noticeCorrected"),
                        corrected.by(),
                        texts.text(
                                        "casework.timeline.noticeCorrected.text",
                                        texts.told(corrected.before()),
                                        texts.told(corrected.after()))
                                + appointment(corrected)
                                + "\n" + corrected.reason(),
                        "info",
                        null));
    }
}
