package vn.tgpl.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Tells the sender of a form that came too late what became of the request meanwhile, and gives back what he typed. */
@Component
class RequestNews {

    private final DecisionWords words;
    private final MessageSource messages;

    RequestNews(DecisionWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param seenAt when the form was opened; null for the latest step alone */
    void show(DomainException quicker, RequestSheet sheet, @Nullable Instant seenAt, Actor reader, Model model) {
        List<DecisionView> steps = sheet.decisions().stream()
                .filter(step -> seenAt == null || step.at().isAfter(seenAt))
                .limit(seenAt == null ? 1 : Long.MAX_VALUE)
                .toList();
        model.addAttribute("quicker", text(quicker.messageKey(), quicker.args()));
        model.addAttribute("differences", steps.stream().map(this::line).toList());
        model.addAttribute(
                "ownDoing",
                !steps.isEmpty() && steps.stream().allMatch(step -> reader.id().equals(step.byId())));
    }

    /** What was typed, for a form that cannot be sent any more; empty fields are left out. */
    void giveBack(List<DecisionForm.Typed> typed, Model model) {
        model.addAttribute(
                "typed",
                typed.stream()
                        .filter(field -> !field.text().isEmpty())
                        .map(field -> new Fact(text(field.labelKey()), field.text()))
                        .toList());
    }

    private Difference line(DecisionView step) {
        String at = Display.dateTime(step.at());
        String by = step.by().isEmpty() ? at : text("intake.meanwhile.by", step.by(), at);
        String detail = words.of(step);
        return new Difference(text("intake.decided." + step.kind()), detail.isEmpty() ? by : by + "\n" + detail);
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
