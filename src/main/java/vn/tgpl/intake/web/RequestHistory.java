package vn.tgpl.intake.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.ReferralOrigin;
import vn.tgpl.intake.ReferralTie;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestStep;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What happened to a request, the latest first: decisions, and the referrals that were tied to it or untied from it. */
@Component
class RequestHistory {

    private final ReferralLinks referrals;
    private final DecisionWords words;
    private final MessageSource messages;

    RequestHistory(ReferralLinks referrals, DecisionWords words, MessageSource messages) {
        this.referrals = referrals;
        this.words = words;
        this.messages = messages;
    }

    private record Dated(Instant at, TimelineItem item) {}

    List<TimelineItem> of(RequestSheet sheet, Actor actor, Locale locale) {
        return Stream.concat(
                        sheet.decisions().stream().map(decision -> new Dated(decision.at(), item(decision, locale))),
                        referrals.ties(sheet.details().id().value(), actor).stream()
                                .map(tie -> new Dated(tie.at(), item(tie, locale))))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::item)
                .toList();
    }

    private TimelineItem item(DecisionView decision, Locale locale) {
        return new TimelineItem(
                Display.dateTime(decision.at()),
                messages.getMessage("intake.decided." + decision.kind(), null, locale),
                emptyToNull(decision.by()),
                words.of(decision),
                decision.kind() == RequestStep.ACCEPTANCE ? "done" : "info",
                decision.caseId() == null ? null : "/cases/" + decision.caseId());
    }

    private TimelineItem item(ReferralTie tie, Locale locale) {
        ReferralOrigin of = tie.referral();
        return new TimelineItem(
                Display.dateTime(tie.at()),
                messages.getMessage(
                        "intake.referral." + tie.step(), new Object[] {of.code(), of.senderOffice()}, locale),
                emptyToNull(tie.by()),
                tie.reason(),
                "neutral",
                of.href());
    }

    private static @Nullable String emptyToNull(String name) {
        return name.isEmpty() ? null : name;
    }
}
