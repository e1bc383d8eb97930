package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.EndingDecision;
import vn.tgpl.casework.domain.EndingOnFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.HandoverOnFile;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** From the register entry to the hand-over of the file, as it stands now. */
@Component
class DecisionTimeline implements TimelineSource {

    private final CaseTexts texts;

    DecisionTimeline(CaseTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        List<TimelineEntry> entries = new ArrayList<>();
        CaseFile.Head head = file.head();
        entries.add(entry(
                CaseTimeline.Show.DECISIONS, head.acceptedAt(), "accepted", head.acceptedBy(), head.code(), "done"));
        file.executors().forEach(executor -> entries.add(assignment(executor)));
        EndingOnFile ending = file.ending();
        if (ending != null) {
            String text = texts.label(CodeList.CLOSING_RESULT, ending.resultCode(), ending.closedOn())
                    + decision(ending.decision()) + takenBack(ending.takenBackOn()) + "\n" + ending.summary();
            entries.add(
                    entry(CaseTimeline.Show.DECISIONS, ending.closedAt(), "closed", ending.closedBy(), text, "done"));
        }
        HandoverOnFile handover = file.handover();
        if (handover != null) {
            String text = texts.text("casework.timeline.handedOver.text", handover.handedBy());
            entries.add(entry(
                    CaseTimeline.Show.DOCUMENTS,
                    handover.receivedAt(),
                    "handedOver",
                    handover.receivedBy(),
                    handover.note() == null ? text : text + "\n" + handover.note(),
                    "done"));
        }
        return entries.stream();
    }

    private String decision(@Nullable EndingDecision decision) {
        return decision == null
                ? ""
                : " · " + texts.text("casework.timeline.decision", decision.number(), Display.date(decision.day()));
    }

    private String takenBack(@Nullable LocalDate on) {
        return on == null ? "" : " · " + texts.text("casework.timeline.takenBack", Display.date(on));
    }

    private TimelineEntry assignment(ExecutorOnFile executor) {
        String text = executor.decisionCode() == null
                ? executor.name()
                : texts.text(
                        "casework.timeline.assigned.text",
                        executor.name(),
                        executor.decisionCode(),
                        Display.date(executor.decidedOn()));
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
