package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tgpl.identity.SignedInUser;

/** Leads a person whose password somebody else knows to the page where he takes one of his own, before all else. */
class MustChangePassword implements HandlerInterceptor {

    static final String PAGE = "/account/password";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn != null && signIn.getPrincipal() instanceof SignedInUser user && user.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + PAGE);
            return false;
        }
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new MustChangePassword())
                    .excludePathPatterns(
                            PAGE, "/error", "/session/ping", "/css/**", "/js/**", "/images/**", "/webjars/**");
        }
    }
}
