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
        boolean mayConclude = may(CaseAction.RECORD_VERIFICATION, file, actor);
        boolean mayWithdraw = may(CaseAction.WITHDRAW_VERIFICATION, file, actor);
        return file.verifications().stream()
                .map(row -> VerificationLine.of(row, null)
                        .ended(ended(row, file))
                        .concludedAt(mayConclude && row.isOpen() ? path(row, file) + "/result" : null)
                        .withdrawnAt(mayWithdraw && row.isOpen() ? path(row, file) + "/withdrawal" : null))
                .toList();
    }

    private static boolean may(CaseAction action, CaseFile file, Actor actor) {
        return CaseActions.permission(action, file.standing(actor.id()), actor::may)
                .granted();
    }

    private static String path(VerificationQueries.Row row, CaseFile file) {
        return "/cases/" + file.head().id() + "/verifications/" + row.id();
    }

    /** A case that is open again does not ask anew by itself. */
    private @Nullable String ended(VerificationQueries.Row row, CaseFile file) {
        VerificationQueries.End end = row.ending();
        if (end == null) {
            return null;
        }
        String day = Display.date(end.day());
        if (end.reason() != null) {
            return texts.text("casework.verification.withdrawn", day, String.valueOf(end.by()), end.reason());
        }
        return texts.text(
                file.ending() == null ? "casework.verification.endedBefore" : "casework.verification.endedWithCase",
                day);
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
        VerificationQueries.End end = row.ending();
        if (end != null) {
            return Stream.of(asked, ended(row, end));
        }
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

    private TimelineEntry ended(VerificationQueries.Row row, VerificationQueries.End end) {
        String title = end.isWithdrawal() ? "verificationWithdrawn" : "verificationEnded";
        return entry(
                end.at(),
                Display.date(end.day()),
                texts.text("casework.timeline." + title, row.counterpart()),
                end.by(),
                end.reason());
    }

    private static TimelineEntry entry(
            OffsetDateTime at, String day, String title, @Nullable String who, @Nullable String text) {
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                at.toInstant(),
                at.toInstant(),
                new TimelineItem(day, title, who, text, "neutral", null));
    }
}
