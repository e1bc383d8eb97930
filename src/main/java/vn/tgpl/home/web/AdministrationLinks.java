package vn.tgpl.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.HoursUsedUp;
import vn.tgpl.home.web.WorkView.WorkLink;
import vn.tgpl.platform.NavItem;
import vn.tgpl.platform.NavItem.Group;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Whoever administers has no tasks of cases; his work list leads to what he looks after. */
@Component
class AdministrationLinks {

    private final List<NavItem> items;
    private final HoursUsedUp usedUp;
    private final MessageSourceAccessor messages;

    AdministrationLinks(List<NavItem> items, HoursUsedUp usedUp, MessageSource messages) {
        this.usedUp = usedUp;
        this.items = items.stream()
                .filter(item -> item.group() == Group.ADMINISTRATION)
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.messages = new MessageSourceAccessor(messages);
    }

    List<WorkLink> of(Actor actor) {
        if (!actor.may("identity:manage")) {
            return List.of();
        }
        Stream<WorkLink> places = items.stream()
                .filter(item -> actor.may(item.right()))
                .map(item -> new WorkLink(item.href(), messages.getMessage("nav." + item.key())));
        return Stream.concat(harvests(actor), places).toList();
    }

    /** Somebody who looked up more than anybody needs: what he did stands in the journal. */
    private Stream<WorkLink> harvests(Actor actor) {
        if (!actor.may("audit:read")) {
            return Stream.empty();
        }
        return usedUp.lately().stream()
                .map(one -> new WorkLink(
                        "/audit?actor=" + one.account(),
                        messages.getMessage("home.usedUp", new Object[] {one.name(), Display.dateTime(one.at())})));
    }
}
