package vn.tgpl.platform.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.platform.NavCounts;
import vn.tgpl.platform.NavItem;
import vn.tgpl.shared.Actor;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class FrameAdvice {

    private final List<NavItem> items;
    private final ObjectProvider<NavCounts> counts;
    private final MessageSource messages;
    private final TakenMark taken;
    private final boolean practiceMode;
    private final Duration idle;

    FrameAdvice(
            List<NavItem> items,
            ObjectProvider<NavCounts> counts,
            MessageSource messages,
            TakenMark taken,
            @Value("${tgpl.demo:false}") boolean practiceMode,
            @Value("${tgpl.session.idle}") Duration idle) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.counts = counts;
        this.messages = messages;
        this.taken = taken;
        this.practiceMode = practiceMode;
        this.idle = idle;
    }

    @ModelAttribute("frame")
    Frame frame() {
        Actor actor = ActorArgument.signedIn();
        int idleMinutes = Math.toIntExact(idle.toMinutes());
        return actor == null
                ? new Frame(false, null, null, List::of, practiceMode, idleMinutes, null)
                : new Frame(
                        true,
                        actor.displayName(),
                        actor.officeName(),
                        () -> groupsFor(actor),
                        practiceMode,
                        idleMinutes,
                        taken.of(actor));
    }

    private List<Frame.NavGroup> groupsFor(Actor actor) {
        Map<String, Long> waiting =
                counts.stream().findFirst().map(all -> all.of(actor)).orElse(Map.of());
        return Arrays.stream(NavItem.Group.values())
                .map(group -> new Frame.NavGroup(text("nav.group." + group.name()), entries(group, actor, waiting)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<Frame.NavEntry> entries(NavItem.Group group, Actor actor, Map<String, Long> waiting) {
        return items.stream()
                .filter(item -> item.group() == group)
                .filter(item -> item.right().equals(NavItem.ANYONE) || actor.may(item.right()))
                .map(item -> entry(item, waiting.getOrDefault(item.key(), 0L)))
                .toList();
    }

    private Frame.NavEntry entry(NavItem item, long waiting) {
        String count = waiting > NavCounts.MOST ? NavCounts.MOST + "+" : Long.toString(waiting);
        return new Frame.NavEntry(
                item.key(),
                item.href(),
                text("nav." + item.key()),
                item.icon(),
                waiting == 0 ? null : count,
                waiting == 0 ? null : text("nav." + item.key() + ".waiting", count));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
