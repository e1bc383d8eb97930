package vn.tgpl.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.Tally;
import vn.tgpl.home.web.WorkView.Tile;
import vn.tgpl.reporting.NumberLinks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The numbers above the work list and the lists they open. */
@Component
class WorkTiles {

    private final NumberLinks numbers;
    private final MessageSourceAccessor messages;

    WorkTiles(NumberLinks numbers, MessageSource messages) {
        this.numbers = numbers;
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Tile> of(Map<Tally, Long> tallies, Actor actor, LocalDate today) {
        return tallies.entrySet().stream()
                .map(entry -> new Tile(
                        Display.number(entry.getValue()),
                        messages.getMessage("home.tally." + entry.getKey()),
                        href(entry.getKey(), actor, today),
                        entry.getKey() == Tally.OVERDUE && entry.getValue() > 0 ? "overdue" : null))
                .toList();
    }

    private @Nullable String href(Tally tally, Actor actor, LocalDate today) {
        return switch (tally) {
            case TO_ASSIGN -> "/cases?state=ACCEPTED";
            case ASSIGNED -> "/cases?state=ASSIGNED";
            case IN_PROGRESS -> "/cases?state=IN_PROGRESS";
            case TO_HAND_OVER -> "/cases?state=CLOSED";
            case REQUESTS -> "/requests?state=RECEIVED";
            case PAPERS -> "/requests?state=WAITING_PAPERS";
            case REFERRALS, SENT_WAITING -> "/referrals?state=WAITING";
            case SENT_TAKEN_UP -> "/referrals?state=TAKEN_UP";
            case SENT_ACCEPTED -> "/referrals?state=ACCEPTED";
            case SENT_REFUSED -> "/referrals?state=REFUSED";
            case OVERDUE -> numbers.overdue(actor, today).orElse("/cases?due=OVERDUE");
            case OPEN -> numbers.open(actor, today).orElse(null);
            case ACCEPTED -> numbers.acceptedThisYear(actor, today).orElse(null);
            case CLOSED -> numbers.closedThisYear(actor, today).orElse(null);
        };
    }
}
