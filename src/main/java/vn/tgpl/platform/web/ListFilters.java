package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** What every list does with a filter it cannot read: it says so at the filter, and shows the rows without it. */
public final class ListFilters {

    private ListFilters() {}

    /** Marks the answer as one to a question that was not understood. */
    public static void answer(BindingResult errors, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }
}
