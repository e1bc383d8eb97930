package vn.tgpl.referrals.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.platform.web.SectionSource;
import vn.tgpl.referrals.domain.SentTransfer;
import vn.tgpl.referrals.domain.TransferQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** How a request that was passed on has arrived, on the page of the request it was. */
@Component
class TransferSections implements SectionSource {

    private final TransferQueries transfers;
    private final ReferralLines referrals;
    private final MessageSourceAccessor messages;

    TransferSections(TransferQueries transfers, ReferralLines referrals, MessageSource messages) {
        this.referrals = referrals;
        this.transfers = transfers;
        this.messages = new MessageSourceAccessor(messages);
    }

    @Override
    public Optional<PageSection> about(String kind, UUID id, Actor actor) {
        if (!kind.equals("request")) {
            return Optional.empty();
        }
        List<PageSection.Line> lines = transfers.of(id).stream().map(this::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection("transfers", messages.getMessage("referrals.transfer.section"), lines));
    }

    private PageSection.Line line(SentTransfer sent) {
        String at = messages.getMessage("referrals.transfer.sentAt", new Object[] {Display.dateTime(sent.sentAt())});
        return new PageSection.Line(
                sent.centre(),
                null,
                Stream.of(at, waiting(sent), sent.returnReason())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                messages.getMessage("referrals.transfer.article"),
                tone(sent),
                messages.getMessage("referrals.transfer." + sent.arrival(), new Object[] {sent.receiptCode()}),
                null);
    }

    private @Nullable String waiting(SentTransfer sent) {
        return sent.arrival() == SentTransfer.Arrival.WAITING ? referrals.waiting(sent.sentAt()) : null;
    }

    private static String tone(SentTransfer sent) {
        return switch (sent.arrival()) {
            case WAITING -> "waiting";
            case RECEIVED -> "done";
            case RETURNED -> "overdue";
        };
    }
}
