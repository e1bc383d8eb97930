package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.PlaceUnreadable;
import vn.tgpl.platform.TryAgainLater;
import vn.tgpl.shared.DomainException;

/**
 * Error pages for what no form could show at a field. Whatever is not listed here keeps the container's handling, so
 * that a missing right stays 403.
 */
@ControllerAdvice
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler
    ModelAndView refused(DomainException refusal, HttpServletRequest request) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        ModelAndView page = page(status, request);
        if (status != HttpStatus.NOT_FOUND) {
            page.addObject("reasonKey", refusal.messageKey());
            page.addObject("reasonArguments", refusal.args());
        }
        if (status == HttpStatus.UNPROCESSABLE_CONTENT && isAskedFor(request)) {
            page.addObject("words", "422-page");
        }
        return page;
    }

    /** An id that is none cannot name anything; what else was sent and cannot be read is sent anew from its page. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        boolean names = isAskedFor(request) || mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(names ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    /** A field that no page has, as the hundredth of a list that cannot grow: the form is sent anew from its page. */
    @ExceptionHandler
    ModelAndView unreadable(InvalidPropertyException field, HttpServletRequest request) {
        log.info("no such field of {}", field.getBeanClass().getSimpleName());
        return page(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ModelAndView unreadable(PlaceUnreadable place, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, request).addObject("words", "400-place");
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException conflict, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    /** What does not pass by itself stays a fault. What was written stands nowhere else and is given back. */
    @ExceptionHandler({TryAgainLater.class, DataAccessException.class, TransactionException.class})
    ModelAndView databaseAway(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!DatabaseAway.explains(failure)) {
            throw failure;
        }
        log.warn("database unavailable: {}", failure.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAwayPage.RETRY_SECONDS);
        ModelAndView page = page(HttpStatus.SERVICE_UNAVAILABLE, request).addObject("givenBack", GivenBack.of(request));
        SentForm.of(request).ifPresent(form -> page.addObject("sendsAgain", form));
        return page;
    }

    /** Nothing was sent that could have been stored. */
    private static boolean isAskedFor(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }

    static ModelAndView page(HttpStatus status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(ErrorView.of(status.value()), status);
        page.addObject(CorrelationId.ATTRIBUTE, request.getAttribute(CorrelationId.ATTRIBUTE));
        return page;
    }
}
