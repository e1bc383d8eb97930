package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whether a controller answers a request, asked before the request reaches any. */
@Component
class AnsweredPages implements Predicate<HttpServletRequest> {

    /** Late, for the chain of filters is built before the controllers. */
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    AnsweredPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public boolean test(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return controllers.getObject().getHandler(request) != null;
        } catch (Exception notThisWay) {
            // an address of a controller that is not read, or not in that form, is no page either
            return false;
        }
    }
}
