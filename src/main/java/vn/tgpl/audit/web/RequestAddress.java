package vn.tgpl.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.tgpl.audit.domain.CallerAddress;

/** The address of the request being answered, as the container understood it. */
@Component
class RequestAddress implements CallerAddress {

    @Override
    public @Nullable String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
