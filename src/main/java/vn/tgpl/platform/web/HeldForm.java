package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The form that somebody sent before he had done what is demanded of him: it waits with his sign-in until he has. */
public final class HeldForm {

    /** Where it is sent on. */
    public static final String PAGE = "/sent-again";

    private static final String ATTRIBUTE = HeldForm.class.getName();
    private static final String OFFERED = ATTRIBUTE + ".offered";

    private HeldForm() {}

    /** Keeps what a request sends; nothing happens where it sends no form that can be kept. */
    public static void keep(HttpServletRequest request) {
        SentForm.of(request).ifPresent(form -> {
            request.getSession().setAttribute(ATTRIBUTE, form);
            request.getSession().removeAttribute(OFFERED);
        });
    }

    public static Optional<SentForm> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SentForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    /** Where somebody goes who has done what was demanded. */
    public static String next(HttpServletRequest request) {
        return of(request).isPresent() ? PAGE : "/";
    }

    /** Whether it waits and was not shown yet: nobody is led to it twice. */
    static boolean isToBeOffered(HttpServletRequest request) {
        return of(request).isPresent() && request.getSession().getAttribute(OFFERED) == null;
    }

    static void offered(HttpServletRequest request) {
        request.getSession().setAttribute(OFFERED, true);
    }

    static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
            session.removeAttribute(OFFERED);
        }
    }
}
