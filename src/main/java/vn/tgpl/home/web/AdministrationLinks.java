package vn.tgpl.home.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.web.WorkView.WorkLink;
import vn.tgpl.platform.NavItem;
import vn.tgpl.platform.NavItem.Group;
import vn.tgpl.shared.Actor;

/** Whoever administers has no tasks of cases; his work list leads to what he looks after. */
@Component
class AdministrationLinks {

    private final List<NavItem> items;
    private final MessageSourceAccessor messages;

    AdministrationLinks(List<NavItem> items, MessageSource messages) {
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
        return items.stream()
                .filter(item -> actor.may(item.right()))
                .map(item -> new WorkLink(item.href(), messages.getMessage("nav." + item.key())))
                .toList();
    }
}
