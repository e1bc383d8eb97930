package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ChangeRequestQueries;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Changes of executors, and the requests for them. */
@Component
class ExecutorTimeline implements TimelineSource {

    private final ChangeRequestQueries requests;
    private final CaseTexts texts;

    ExecutorTimeline(ChangeRequestQueries requests, CaseTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return Stream.of(
                        file.executors().stream().flatMap(this::departure),
                        requests.of(file).stream().flatMap(this::request))
                .flatMap(entries -> entries);
    }

    private Stream<TimelineEntry> departure(ExecutorOnFile executor) {
        Instant at = executor.endedAt();
        return at == null
                ? Stream.empty()
                : Stream.of(decision(
                        at,
                        "replaced",
                        executor.endedBy(),
                        lines(
                                executor.name(),
                                ground(executor.endGround(), executor.endedOn()),
                                executor.endReason())));
    }

    private Stream<TimelineEntry> request(ChangeRequestQueries.Asked asked) {
        String received = texts.text(
                "casework.timeline.changeAsked.text", asked.practitioner(), Display.date(asked.receivedOn()));
        TimelineEntry came = decision(
                asked.recordedAt(),
                "changeAsked",
                asked.recordedBy(),
                lines(received, ground(asked.groundCode(), asked.receivedOn()), asked.note()));
        return asked.answeredAt() == null
                ? Stream.of(came)
                : Stream.of(
                        came,
                        decision(
                                asked.answeredAt(),
                                "changeAnswered." + asked.answer(),
                                asked.answeredBy(),
                                lines(asked.practitioner(), asked.reason())));
    }

    private @Nullable String ground(@Nullable String code, @Nullable LocalDate day) {
        return code == null ? null : texts.label(CodeList.REPLACEMENT_GROUND, code, day);
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private TimelineEntry decision(Instant at, String what, @Nullable String by, String text) {
        String title = texts.text("casework.timeline." + what);
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                at,
                at,
                new TimelineItem(Display.dateTime(at), title, by, text, "info", null));
    }
}
