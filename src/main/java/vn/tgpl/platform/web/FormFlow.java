package vn.tgpl.platform.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.shared.DomainException;

/** The way of every form: what was typed stays with its errors, success leads on. */
public final class FormFlow {

    private FormFlow() {}

    /** Shows a form anew as it is typed, judged by the day typed in it; nothing is sent yet, so nothing is missing. */
    public static ModelAndView look(BindingResult errors, Model model, String view) {
        return new ModelAndView(
                view, model.asMap(), errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /**
     * @param done what is told and where to go after success
     * @param again renders the form anew; it learns whether somebody else was quicker
     */
    public static ModelAndView submit(
            BindingResult errors,
            Model model,
            Runnable command,
            Supplier<String> done,
            Function<Boolean, String> again) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                command.run();
                return new ModelAndView("redirect:" + done.get());
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                FormErrors.add(errors, refusal);
                status = refusal.kind() == DomainException.Kind.CONFLICT ? HttpStatus.CONFLICT : status;
            }
        }
        String view = again.apply(status == HttpStatus.CONFLICT);
        return new ModelAndView(view, model.asMap(), status);
    }
}
