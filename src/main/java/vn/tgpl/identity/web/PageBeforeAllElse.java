package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.platform.web.HeldForm;

/** Leads a person who owes something to the page where he does it, before all else; a form he sent waits until he has. */
final class PageBeforeAllElse implements HandlerInterceptor {

    private final Predicate<SignedInUser> owes;
    private final String page;

    private PageBeforeAllElse(Predicate<SignedInUser> owes, String page) {
        this.owes = owes;
        this.page = page;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn != null && signIn.getPrincipal() instanceof SignedInUser user && owes.test(user)) {
            HeldForm.keep(request);
            response.sendRedirect(request.getContextPath() + page);
            return false;
        }
        return true;
    }

    /** A password of his own, where somebody else knows the one he has; then a second factor, where his role demands one. */
    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        private static final String[] OF_EVERYBODY = {
            "/error", "/session/ping", "/css/**", "/js/**", "/images/**", "/webjars/**"
        };

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new PageBeforeAllElse(SignedInUser::mustChangePassword, PasswordController.PAGE))
                    .excludePathPatterns(PasswordController.PAGE)
                    .excludePathPatterns(OF_EVERYBODY);
            registry.addInterceptor(new PageBeforeAllElse(
                            user -> user.secondFactor() == SecondFactor.OWED, SecondFactorController.PAGE))
                    .excludePathPatterns(
                            SecondFactorController.PAGE,
                            PasskeysController.PAGE,
                            PasskeysController.PAGE + "/**",
                            PasswordController.PAGE)
                    .excludePathPatterns(OF_EVERYBODY);
        }
    }
}
