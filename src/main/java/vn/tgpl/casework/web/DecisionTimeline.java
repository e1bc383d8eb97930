package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.intake.AcceptanceWords;
import vn.tgpl.intake.RequestId;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** From the register entry to the hand-over of the file, as it stands now. */
@Component
class DecisionTimeline implements TimelineSource {

    private final EndEntries ends;
    private final AcceptanceWords acceptances;
    private final CaseTexts texts;

    DecisionTimeline(EndEntries ends, AcceptanceWords acceptances, CaseTexts texts) {
        this.ends = ends;
        this.acceptances = acceptances;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        List<TimelineEntry> entries = new ArrayList<>();
        CaseFile.Head head = file.head();
        entries.add(entry(
                CaseTimeline.Show.DECISIONS, head.acceptedAt(), "accepted", head.acceptedBy(), accepted(head), "done"));
        file.executors().forEach(executor -> entries.add(assignment(executor)));
        Stream.ofNullable(file.ending())
                .map(ending -> ends.inForce(ending, file))
                .forEach(entries::add);
        Stream.ofNullable(file.handover()).map(ends::inForce).forEach(entries::add);
        return entries.stream();
    }

    /** The ground and the urgency, as the request tells them, after the number of the case. */
    private String accepted(CaseFile.Head head) {
        return acceptances
                .of(new RequestId(head.requestId()))
                .filter(told -> told.startsWith(head.code()))
                .orElse(head.code());
    }

    private TimelineEntry assignment(ExecutorOnFile executor) {
        String text = executor.decisionCode() == null
                ? executor.name()
                : texts.text(
                        "casework.timeline.assigned.text",
                        executor.name(),
                        executor.decisionCode(),
                        executor.decided());
        String told = executor.standsInFor() == null
                ? text
                : text + " · " + texts.text("casework.facts.standsInFor", executor.standsInFor());
        return entry(
                CaseTimeline.Show.DECISIONS, executor.assignedAt(), "assigned", executor.assignedBy(), told, "info");
    }

    private TimelineEntry entry(
            CaseTimeline.Show show, Instant at, String what, @Nullable String by, @Nullable String text, String kind) {
        String title = texts.text("casework.timeline." + what);
        return new TimelineEntry(show, at, at, new TimelineItem(Display.dateTime(at), title, by, text, kind, null));
    }
}
