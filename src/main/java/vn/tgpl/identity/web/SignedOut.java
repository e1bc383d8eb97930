package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import vn.tgpl.platform.web.KeptDraft;

/**
 * The one answer to who is not signed in, or no longer: a page becomes the sign-in, a part that was asked for has the whole page
 * replaced, and what was sent is told to be lost. A form that is still being filled stays as it is: its script says so, and is
 * answered without a session, whose cookie might otherwise take the place of that of a sign-in made meanwhile in another tab.
 */
final class SignedOut {

    /** The sign-in page, saying that the time ran out. */
    static final String RAN_OUT = "/login?expired";

    private static final String PART_OF_A_PAGE = "HX-Request";
    private static final String KEPT_BY_SCRIPT = "X-Draft";

    private SignedOut() {}

    /** @param signIn path of the sign-in page for who asked for a page; for who asked for a part only where it is that of the code */
    static void answer(HttpServletRequest request, HttpServletResponse response, String signIn) throws IOException {
        if (isPart(request)) {
            if (isRead(request)) {
                String page = signIn.equals(SecondFactorSignInController.PAGE) ? signIn : RAN_OUT;
                response.setHeader("HX-Redirect", request.getContextPath() + page);
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (isRead(request)) {
            response.sendRedirect(request.getContextPath() + signIn);
        } else {
            reopenAfterwards(request);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** The next sign-in leads to the form again, where what was kept of it stands. */
    private static void reopenAfterwards(HttpServletRequest request) {
        KeptDraft.hrefOf(request)
                .ifPresent(page -> request.getSession()
                        .setAttribute(
                                SignInEntry.PAGE_TO_RETURN_TO,
                                new SimpleSavedRequest(request.getContextPath() + page)));
    }

    static boolean isPart(HttpServletRequest request) {
        return request.getHeader(PART_OF_A_PAGE) != null || request.getHeader(KEPT_BY_SCRIPT) != null;
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
