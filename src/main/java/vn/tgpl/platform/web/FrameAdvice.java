package vn.tgpl.platform.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.platform.NavItem;
import vn.tgpl.shared.Actor;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class FrameAdvice {

    private final List<NavItem> items;
    private final MessageSource messages;
    private final boolean practiceMode;
    private final Duration idle;

    FrameAdvice(
            List<NavItem> items,
            MessageSource messages,
            @Value("${tgpl.demo:false}") boolean practiceMode,
            @Value("${tgpl.session.idle}") Duration idle) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.messages = messages;
        this.practiceMode = practiceMode;
        this.idle = idle;
    }

    @ModelAttribute("frame")
    Frame frame() {
        Actor actor = ActorArgument.signedIn();
        int idleMinutes = Math.toIntExact(idle.toMinutes());
        return actor == null
                ? new Frame(false, null, null, List.of(), practiceMode, idleMinutes)
                : new Frame(true, actor.displayName(), actor.officeName(), groupsFor(actor), practiceMode, idleMinutes);
    }

    private List<Frame.NavGroup> groupsFor(Actor actor) {
        return Arrays.stream(NavItem.Group.values())
                .map(group -> new Frame.NavGroup(text("nav.group." + group.name()), entries(group, actor)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<Frame.NavEntry> entries(NavItem.Group group, Actor actor) {
        return items.stream()
                .filter(item -> item.group() == group)
                .filter(item -> item.right().equals(NavItem.ANYONE) || actor.may(item.right()))
                .map(item -> new Frame.NavEntry(item.key(), item.href(), text("nav." + item.key()), item.icon(), null))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
