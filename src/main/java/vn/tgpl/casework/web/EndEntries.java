package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.EndingDecision;
import vn.tgpl.casework.domain.EndingOnFile;
import vn.tgpl.casework.domain.HandoverOnFile;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The end of a case and the hand-over of its file in the timeline: those in force, and those a reopening set aside. */
@Component
class EndEntries {

    private final ExecutorNames names;
    private final CaseTexts texts;

    EndEntries(ExecutorNames names, CaseTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    TimelineEntry inForce(EndingOnFile ending, CaseFile file) {
        Map<UUID, Share> parts = new HashMap<>();
        file.executors()
                .forEach(one -> Optional.ofNullable(one.credit()).ifPresent(share -> parts.put(one.id(), share)));
        return ended(ending, names.shares(file, parts), "casework.timeline.closed", "done");
    }

    TimelineEntry inForce(HandoverOnFile handover) {
        return handedOver(handover, "casework.timeline.handedOver", "done");
    }

    /**
     * It tells what it told before.
     *
     * @param parts by assignment how the case counted then
     */
    TimelineEntry setAside(EndingOnFile ending, CaseFile file, Map<UUID, Share> parts) {
        return ended(ending, names.shares(file, parts), "casework.taken.CLOSE", "neutral");
    }

    /** It tells what it told before. */
    TimelineEntry setAside(HandoverOnFile handover) {
        return handedOver(handover, "casework.taken.HAND_OVER", "neutral");
    }

    /** It tells what it told before it was undone. */
    TimelineEntry undone(HandoverOnFile handover) {
        return handedOver(handover, "casework.timeline.handedOverBefore", "neutral");
    }

    private TimelineEntry ended(EndingOnFile ending, String shares, String title, String kind) {
        String how = Stream.of(
                        texts.label(CodeList.CLOSING_RESULT, ending.resultCode(), ending.closedOn()),
                        decision(ending.decision()),
                        ending.takenBackOn() == null
                                ? null
                                : texts.text("casework.timeline.takenBack", Display.date(ending.takenBackOn())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String text = Stream.of(
                        how,
                        dated("casework.timeline.closedOn", ending.closedOn(), ending.closedAt()),
                        ending.summary(),
                        ending.bareReason() == null
                                ? null
                                : texts.text("casework.timeline.bareReason", ending.bareReason()),
                        ending.againReason() == null
                                ? null
                                : texts.text("casework.timeline.againReason", ending.againReason()),
                        ending.othersReason() == null
                                ? null
                                : texts.text("casework.timeline.othersReason", ending.othersReason()),
                        ending.stageReason() == null
                                ? null
                                : texts.text("casework.timeline.stageReason", ending.stageReason()),
                        ending.aheadReason() == null
                                ? null
                                : texts.text("casework.timeline.aheadReason", ending.aheadReason()),
                        shares.isEmpty() ? null : texts.text("casework.timeline.shares", shares))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return entry(CaseTimeline.Show.DECISIONS, ending.closedAt(), title, ending.closedBy(), text, kind);
    }

    private TimelineEntry handedOver(HandoverOnFile handover, String title, String kind) {
        String text = Stream.of(
                        texts.text("casework.timeline.handedOver.text", handover.handedBy()),
                        dated("casework.timeline.handedOn", handover.handedOn(), handover.receivedAt()),
                        handover.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return entry(CaseTimeline.Show.DOCUMENTS, handover.receivedAt(), title, handover.receivedBy(), text, kind);
    }

    /** The day that counts, where it was written down on another. */
    private @Nullable String dated(String key, LocalDate on, Instant recordedAt) {
        return on.equals(recordedAt.atZone(Vietnam.ZONE).toLocalDate()) ? null : texts.text(key, Display.date(on));
    }

    private @Nullable String decision(@Nullable EndingDecision decision) {
        return decision == null
                ? null
                : texts.text("casework.timeline.decision", decision.number(), Display.date(decision.day()));
    }

    private TimelineEntry entry(
            CaseTimeline.Show show, Instant at, String title, @Nullable String by, String text, String kind) {
        return new TimelineEntry(
                show, at, at, new TimelineItem(Display.dateTime(at), texts.text(title), by, text, kind, null));
    }
}
