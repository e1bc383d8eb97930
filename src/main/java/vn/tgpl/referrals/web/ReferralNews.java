package vn.tgpl.referrals.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Tells the sender of a form that came too late what became of the referral meanwhile, and gives back what he typed. */
@Component
class ReferralNews {

    /** They change nothing; and the sender, of another office, was there before anybody opened a form. */
    private static final Set<String> NO_NEWS = Set.of("referrals.read", "intake.open", "intake.read", "referrals.send");

    private final Journal journal;
    private final MessageSourceAccessor messages;

    ReferralNews(Journal journal, MessageSource messages) {
        this.journal = journal;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** @param typed labels and texts as typed; empty ones are left out */
    void show(ReferralDetails referral, List<Fact> typed, Actor reader, Model model) {
        Optional<JournalEntryView> latest = latest(referral);
        List<Difference> lines = new ArrayList<>();
        latest.ifPresent(entry -> lines.add(new Difference(
                text("audit.action." + entry.action()),
                text("referrals.stale.by", String.valueOf(entry.actorName()), Display.dateTime(entry.at())))));
        lines.add(new Difference(
                text("referrals.state"),
                text("referrals.state." + referral.row().state())));
        if (referral.returnReason() != null) {
            lines.add(new Difference(text("referrals.returnReason"), referral.returnReason()));
        }
        if (referral.endReason() != null) {
            lines.add(new Difference(text("referrals.endReason"), referral.endReason()));
        }
        model.addAttribute("differences", lines);
        model.addAttribute(
                "ownDoing",
                latest.filter(entry -> reader.id().equals(entry.actor())).isPresent());
        model.addAttribute(
                "typed", typed.stream().filter(fact -> fact.value() != null).toList());
    }

    /** What was done last, to the referral or to the request it became. */
    private Optional<JournalEntryView> latest(ReferralDetails referral) {
        UUID request = referral.requestId();
        return Stream.concat(
                        of("referral", referral.row().id().toString()),
                        request == null ? Stream.empty() : of("request", request.toString()))
                .max(Comparator.comparingLong(JournalEntryView::id));
    }

    private Stream<JournalEntryView> of(String kind, String id) {
        return journal.latestOf(kind, id, null, NO_NEWS, 1).stream();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args);
    }
}
