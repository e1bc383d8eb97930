package vn.tgpl.casework.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What was asked of other provinces for a case, as a section of its page and in its timeline. */
@Component
class CaseVerificationLines implements TimelineSource {

    private final CaseTexts texts;

    CaseVerificationLines(CaseTexts texts) {
        this.texts = texts;
    }

    List<VerificationLine> lines(CaseFile file, Actor actor) {
        boolean mayConclude = CaseActions.permission(
                        CaseAction.RECORD_VERIFICATION, file.standing(actor.id()), actor::may)
                .granted();
        return file.verifications().stream()
                .map(row -> VerificationLine.of(row, null)
                        .concludedAt(
                                mayConclude && row.result() == null
                                        ? "/cases/" + file.head().id() + "/verifications/" + row.id() + "/result"
                                        : null))
                .toList();
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return file.verifications().stream().flatMap(this::entries);
    }

    private Stream<TimelineEntry> entries(VerificationQueries.Row row) {
        TimelineEntry asked = entry(
                row.recordedAt(),
                Display.date(row.askedOn()),
                texts.text("casework.timeline.verification", row.counterpart()),
                row.recordedBy(),
                row.subject());
        return row.concludedAt() == null || row.resultOn() == null || row.result() == null
                ? Stream.of(asked)
                : Stream.of(
                        asked,
                        entry(
                                row.concludedAt(),
                                Display.date(row.resultOn()),
                                texts.text("casework.timeline.verificationResult", row.counterpart()),
                                row.concludedBy(),
                                row.result()));
    }

    private static TimelineEntry entry(OffsetDateTime at, String day, String title, @Nullable String who, String text) {
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                at.toInstant(),
                at.toInstant(),
                new TimelineItem(day, title, who, text, "neutral", null));
    }
}
