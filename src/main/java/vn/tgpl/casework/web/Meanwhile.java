package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Actor;

/** Tells the sender of a stale form how the case stands now and what others have done since he opened it. */
@Component
class Meanwhile {

    private final QuickerHands hands;
    private final CaseTimeline timeline;
    private final CaseTexts texts;

    Meanwhile(QuickerHands hands, CaseTimeline timeline, CaseTexts texts) {
        this.hands = hands;
        this.timeline = timeline;
        this.texts = texts;
    }

    /**
     * @param differences what was done, by whom and when, how the case stands now, and what was written for its team
     * @param ownDoing the reader did it all himself, in another window
     */
    record News(List<Difference> differences, boolean ownDoing) {}

    /** @param seenAt when the form was opened, null when it does not say so */
    News since(@Nullable Instant seenAt, CaseFile file, Actor reader) {
        QuickerHands.Done done = hands.since(seenAt, file, reader);
        return new News(differences(seenAt, file, reader, done), done.allByReader());
    }

    private List<Difference> differences(
            @Nullable Instant seenAt, CaseFile file, Actor reader, QuickerHands.Done done) {
        List<Difference> news = new ArrayList<>(done.lines());
        news.add(new Difference(
                texts.text("casework.stale.state"), texts.state(file.head().state())));
        String names = file.performing().stream().map(ExecutorOnFile::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            news.add(new Difference(texts.text("casework.stale.executor"), names));
        }
        boolean ofTheTeam =
                Sight.of(reader, file.standing(reader.id()).executor()).shows(SensitiveFact.MATTER);
        if (seenAt != null && ofTheTeam) {
            timeline.writtenSince(seenAt, file).forEach(item -> news.add(line(item)));
        }
        return news;
    }

    private static Difference line(TimelineItem item) {
        String by = item.by() == null ? item.when() : item.when() + " · " + item.by();
        return new Difference(item.title(), item.text() == null ? by : by + "\n" + item.text());
    }
}
