package vn.tgpl.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The error page for what failed outside a handler: an unknown path, a missing right, a fault. It tells no internals. */
@Controller
@PreAuthorize("permitAll()")
class ErrorFallback implements ErrorController {

    /** Of a form whose sign-in has ended, or that was made for an earlier one. */
    private static final Set<Integer> LOST = Set.of(401, 403);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        ModelAndView page = new ModelAndView(ErrorView.of(status.value()), status);
        if (LOST.contains(status.value())) {
            page.addObject("givenBack", GivenBack.of(request));
            page.addObject(
                    "reopens",
                    status.value() == HttpStatus.UNAUTHORIZED.value()
                            && KeptDraft.hrefOf(request).isPresent());
        }
        String words = ErrorWords.chosen(request);
        if (status.is5xxServerError()) {
            page.addObject("givenBack", GivenBack.of(request));
        }
        if (isOnlyLate(status, words)) {
            SentForm.of(request).ifPresent(form -> page.addObject("sendsAgain", form));
        }
        page.addObject("words", words);
        page.addObject(CorrelationId.ATTRIBUTE, request.getAttribute(CorrelationId.ATTRIBUTE));
        return page;
    }

    /** Whether the same form may well be taken when it is sent again: after a fault, or by a sign-in of its sender. */
    private static boolean isOnlyLate(HttpStatusCode status, @Nullable String words) {
        return status.is5xxServerError()
                || status.value() == HttpStatus.UNAUTHORIZED.value()
                || ErrorWords.FORM_OF_ANOTHER_SIGN_IN.equals(words);
    }

    private static HttpStatusCode status(@Nullable Object code) {
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
