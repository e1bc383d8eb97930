package vn.tgpl.referrals.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.referrals.domain.RequestsOfCitizen;
import vn.tgpl.referrals.domain.SameCitizen;
import vn.tgpl.referrals.domain.TieQueries;
import vn.tgpl.referrals.domain.TieView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What the centre reads beside a referral: which requests it was tied to and why, and who else may have sent the person. */
@Component
class ReferralStory {

    private final TieQueries ties;
    private final SameCitizen same;
    private final RequestsOfCitizen requests;
    private final ReferralLines lines;
    private final MessageSourceAccessor messages;

    ReferralStory(
            TieQueries ties,
            SameCitizen same,
            RequestsOfCitizen requests,
            ReferralLines lines,
            MessageSource messages) {
        this.ties = ties;
        this.same = same;
        this.requests = requests;
        this.lines = lines;
        this.messages = new MessageSourceAccessor(messages);
    }

    void tell(ReferralDetails referral, Actor actor, Model model) {
        ReferralView view = ReferralView.receivedIn(actor.scope());
        List<TieView> tied = ties.of(referral.row().id(), view);
        model.addAttribute("tieReason", reason(tied));
        model.addAttribute("history", tied.stream().flatMap(this::items).toList());
        boolean open = referral.row().state().mayBeTakenUp();
        model.addAttribute(
                "onRecord",
                open && actor.may("intake:read")
                        ? requests.besides(referral, actor.scope()).stream()
                                .map(found -> new OnRecord(
                                        found.id().toString(),
                                        found.receiptCode(),
                                        Display.dateTime(found.receivedAt())))
                                .toList()
                        : List.of());
        model.addAttribute(
                "others",
                open
                        ? same.waitingBeside(referral, view).stream()
                                .map(lines::of)
                                .toList()
                        : List.of());
    }

    /** A request of what may be the same person, ready to be shown. */
    record OnRecord(String id, String receiptCode, String receivedAt) {}

    /** Why the tie that holds was made though the names differ; null where none holds, or none was asked for. */
    private static @Nullable String reason(List<TieView> ties) {
        return ties.stream()
                .filter(tie -> tie.undone() == null && tie.reason() != null)
                .map(TieView::reason)
                .findFirst()
                .orElse(null);
    }

    private Stream<TimelineItem> items(TieView tie) {
        TieView.Undone undone = tie.undone();
        TieView.End end = tie.end();
        return Stream.of(
                        undone == null
                                ? null
                                : item(
                                        "referrals.untied",
                                        tie,
                                        Display.dateTime(undone.at()),
                                        undone.by(),
                                        undone.reason()),
                        item("referrals.tied", tie, Display.dateTime(tie.at()), tie.by(), tie.reason()),
                        end == null
                                ? null
                                : item(
                                        "referrals.state." + end.state(),
                                        tie,
                                        Display.dateTime(end.at()),
                                        "",
                                        end.reason()))
                .filter(java.util.Objects::nonNull);
    }

    private TimelineItem item(String key, TieView tie, @Nullable String at, String by, @Nullable String reason) {
        return new TimelineItem(
                at == null ? "" : at,
                messages.getMessage(key, new Object[] {tie.receiptCode()}),
                by.isEmpty() ? null : by,
                reason,
                "neutral",
                null);
    }
}
