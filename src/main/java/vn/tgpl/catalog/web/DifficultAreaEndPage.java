package vn.tgpl.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** The form that ends the especially difficult condition of a commune or a village: new, with errors, or overtaken by somebody. */
@Component
class DifficultAreaEndPage {

    private static final String VIEW = "catalog/difficult-area-end";

    private final MessageSourceAccessor messages;

    DifficultAreaEndPage(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** @throws NotFound when it ended already */
    String blank(DifficultAreaLine line, Model model) {
        model.addAttribute("form", new DifficultAreaEndForm());
        if (line.endHref() == null) {
            throw new NotFound();
        }
        model.addAttribute("line", line);
        return VIEW;
    }

    ModelAndView refused(DifficultAreaLine line, DifficultAreaEndForm form, Model model) {
        if (line.endHref() == null) {
            return endedMeanwhile(line, form, model);
        }
        model.addAttribute("line", line);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What somebody else stored, and what was typed, to be read and copied. */
    ModelAndView endedMeanwhile(DifficultAreaLine stored, DifficultAreaEndForm form, Model model) {
        model.addAttribute("line", stored);
        model.addAttribute(
                "differences",
                List.of(
                        new Difference(messages.getMessage("catalog.areas.lastDay"), stored.to()),
                        new Difference(messages.getMessage("catalog.areas.endSource"), stored.endSource())));
        model.addAttribute(
                "typed",
                Stream.of(
                                new Fact(messages.getMessage("catalog.areas.lastDay"), Display.date(form.getLastDay())),
                                new Fact(messages.getMessage("catalog.areas.endSource"), form.getSource()))
                        .filter(fact -> fact.value() != null && !fact.value().isEmpty())
                        .toList());
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
    }
}
