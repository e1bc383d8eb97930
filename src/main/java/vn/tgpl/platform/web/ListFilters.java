package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /**
     * Leads whoever asked for paper or a sheet to the list with all that he asked for; neither has a field to say at what
     * is wrong with it, the list says it.
     *
     * @param list path of the list within the application
     */
    public static void askAgain(String list, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = request.getQueryString();
        response.sendRedirect(request.getContextPath() + list + (asked == null ? "" : "?" + asked));
    }
}
