package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CallOff;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Sessions on their day, and the notices that called them off on the day they were entered. */
@Component
class HearingTimeline implements TimelineSource {

    /** Of these a notice came; what ends with its case, or was entered by mistake, nobody announced. */
    private static final Set<CallOff> TOLD = Set.of(CallOff.POSTPONED, CallOff.CANCELLED);

    private final CaseTexts texts;
    private final Clock clock;

    HearingTimeline(CaseTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return file.hearings().stream()
                .flatMap(hearing -> Stream.concat(
                        Stream.of(session(hearing)),
                        Stream.concat(
                                Stream.ofNullable(hearing.off())
                                        .map(off -> calledOff(hearing, off, next(hearing, file))),
                                Stream.ofNullable(hearing.dropped()).map(off -> dropped(hearing, off)))));
    }

    private TimelineEntry session(HearingOnFile hearing) {
        String title = hearing.off() == null
                ? texts.text("casework.timeline.hearing")
                : texts.text("casework.timeline.hearing." + hearing.off().how());
        boolean later = hearing.startsAt().isAfter(clock.instant());
        // what has not happened stands where it was announced, so that it hides nothing that did happen
        Instant at = later ? hearing.recordedAt() : hearing.startsAt();
        return new TimelineEntry(
                later && hearing.isOpen() ? CaseTimeline.Show.AHEAD : CaseTimeline.Show.WORK,
                at,
                hearing.recordedAt(),
                new TimelineItem(
                        Display.dateTime(at),
                        title,
                        hearing.recordedBy(),
                        lines(
                                later
                                        ? texts.text(
                                                "casework.timeline.hearing.announced",
                                                Display.dateTime(hearing.startsAt()))
                                        : null,
                                hearing.court(),
                                hearing.room(),
                                hearing.subject(),
                                hearing.noticeTold()
                                        ? texts.text("casework.hearing.toldOn.notice", Display.date(hearing.toldOn()))
                                        : null,
                                hearing.outcome()),
                        hearing.off() == null ? "info" : "neutral",
                        null));
    }

    private TimelineEntry calledOff(HearingOnFile hearing, HearingOnFile.Off off, @Nullable HearingOnFile next) {
        String newDate =
                next == null ? null : texts.text("casework.timeline.hearing.next", Display.dateTime(next.startsAt()));
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                off.recordedAt(),
                off.recordedAt(),
                new TimelineItem(
                        Display.dateTime(off.recordedAt()),
                        texts.text("casework.timeline.off." + off.how(), Display.dateTime(hearing.startsAt())),
                        off.recordedBy(),
                        lines(
                                TOLD.contains(off.how())
                                        ? texts.text("casework.timeline.off.toldOn", Display.date(off.toldOn()))
                                        : null,
                                off.reason(),
                                newDate),
                        "neutral",
                        null));
    }

    private TimelineEntry dropped(HearingOnFile hearing, HearingOnFile.Dropped off) {
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                off.recordedAt(),
                off.recordedAt(),
                new TimelineItem(
                        Display.dateTime(off.recordedAt()),
                        texts.text("casework.timeline.dropped", Display.dateTime(hearing.startsAt())),
                        off.recordedBy(),
                        lines(texts.text("casework.timeline.off.toldOn", Display.date(off.toldOn())), off.reason()),
                        "neutral",
                        null));
    }

    private static @Nullable HearingOnFile next(HearingOnFile hearing, CaseFile file) {
        return file.hearings().stream()
                .filter(other -> hearing.id().equals(other.follows()))
                .findFirst()
                .orElse(null);
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
