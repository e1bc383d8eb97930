package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Leads from the start page to a form that waits, tells on other pages that it does, and lets it go when it is sent. */
@Component
class HeldFormInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean start = request.getRequestURI().equals(request.getContextPath() + "/");
        if (start && HttpMethod.GET.matches(request.getMethod()) && HeldForm.isToBeOffered(request)) {
            response.sendRedirect(request.getContextPath() + HeldForm.PAGE);
            return false;
        }
        HeldForm.of(request).filter(form -> form.isSentBy(request)).ifPresent(sent -> HeldForm.drop(request));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")
                && HeldForm.of(request).isPresent()) {
            page.addObject("formHeld", true);
        }
    }
}
