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
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;

/** Leads a person whose role demands a second factor to the page where he takes one, before all else but a passkey and a password of his own. */
class MustEnrol implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn != null
                && signIn.getPrincipal() instanceof SignedInUser user
                && user.secondFactor() == SecondFactor.OWED) {
            response.sendRedirect(request.getContextPath() + SecondFactorController.PAGE);
            return false;
        }
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new MustEnrol())
                    .excludePathPatterns(
                            SecondFactorController.PAGE,
                            PasskeysController.PAGE,
                            PasskeysController.PAGE + "/**",
                            MustChangePassword.PAGE,
                            "/error",
                            "/session/ping",
                            "/css/**",
                            "/js/**",
                            "/images/**",
                            "/webjars/**");
        }
    }
}
