package vn.tgpl.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.platform.web.SectionSource;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.Actor;

/** The referrals that one request answers, on its page; a single one is told as its origin. */
@Component
class ReferralSections implements SectionSource {

    private final ReferralQueries referrals;
    private final ReferralLines lines;
    private final MessageSourceAccessor messages;

    ReferralSections(ReferralQueries referrals, ReferralLines lines, MessageSource messages) {
        this.referrals = referrals;
        this.lines = lines;
        this.messages = new MessageSourceAccessor(messages);
    }

    @Override
    public Optional<PageSection> about(String kind, UUID id, Actor actor) {
        if (!kind.equals("request") || !actor.may("referrals:read")) {
            return Optional.empty();
        }
        List<ReferralRow> answered = referrals.answeredBy(id, ReferralView.receivedIn(actor.scope()));
        return answered.size() < 2
                ? Optional.empty()
                : Optional.of(new PageSection(
                        "referrals",
                        messages.getMessage("referrals.section"),
                        answered.stream().map(this::line).toList()));
    }

    private PageSection.Line line(ReferralRow row) {
        ReferralLine line = lines.of(row);
        return new PageSection.Line(
                line.code(),
                "/referrals/" + line.id(),
                messages.getMessage("referrals.section.line", new Object[] {line.senderOffice(), line.sentAt()}),
                "",
                line.kind(),
                messages.getMessage("referrals.state." + line.state()),
                null);
    }
}
