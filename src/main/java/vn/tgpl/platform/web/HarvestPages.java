package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.harvest.TooMuchInAnHour;
import vn.tgpl.shared.Display;

/** What somebody is told who has looked up all he may within an hour. */
@ControllerAdvice
class HarvestPages {

    @ExceptionHandler
    ModelAndView tooMuch(TooMuchInAnHour tooMuch, HttpServletRequest request, HttpServletResponse response) {
        Refusals.tell("too much in an hour", request);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMuch.left().toSeconds() + 1));
        ModelAndView page = ErrorPages.page(HttpStatus.TOO_MANY_REQUESTS, request);
        page.addObject("reasonKey", "error.429." + tooMuch.taking());
        page.addObject(
                "reasonArguments", new Object[] {Display.number(tooMuch.limit()), Display.dateTime(tooMuch.goesOn())});
        return page;
    }
}
